import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** Path of the page that the service worker had to answer with this list, as it wrote it into the address: `/sr/about/`. */
export function useMissing(): string | undefined {
  const { search } = useLocation();
  const asked = useIsBrowser() ? new URLSearchParams(search).get('missing') : null;
  if (asked === null || !URL.canParse(asked, location.origin)) return undefined;
  const { origin, pathname } = new URL(asked, location.origin);
  return origin === location.origin ? pathname : undefined;
}
