import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useEffect, useState, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

type Render = (markdown: string) => ReactNode;

/** What the gate leaves of a text, as the page will show it; undefined until the gate is fetched. */
export function useMarkdown(): Render | undefined {
  const [render, setRender] = useState<Render>();
  useEffect(() => {
    void Promise.all([import('#submission/gate/cleanMarkdown.ts'), import('#submission/gate/renderMarkdown.ts')]).then(
      ([{ cleanMarkdown }, { renderMarkdown }]) =>
        setRender(
          () =>
            (markdown: string): ReactNode =>
              toJsxRuntime(renderMarkdown(cleanMarkdown(markdown).markdown), { Fragment, jsx, jsxs }),
        ),
    );
  }, []);
  return render;
}
