import { useEffect, useState } from 'react';
import { keepForLater } from '../offline/keepOffline.ts';

/** Has this page and some of the site's data kept on the device; true once they are. Undefined: not yet. */
export function useKept(urls: readonly string[] | undefined): boolean {
  const list = urls?.join('\n');
  const [kept, setKept] = useState<string>();
  useEffect(() => {
    if (list === undefined) return undefined;
    let left = false;
    void keepForLater(list.split('\n')).then((done) => {
      if (done && !left) setKept(list);
    });
    return () => {
      left = true;
    };
  }, [list]);
  return list !== undefined && kept === list;
}
