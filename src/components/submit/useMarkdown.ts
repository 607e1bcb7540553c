import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useEffect, useState, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** `citations`: keys of sources; what cites another is shown as words. */
type Render = (markdown: string, citations?: ReadonlySet<string>) => ReactNode;

/** What the gate leaves of a text, as the page will show it; undefined until the gate is fetched. */
export function useMarkdown(): Render | undefined {
  const [render, setRender] = useState<Render>();
  useEffect(() => {
    void Promise.all([import('#submission/gate/cleanMarkdown.ts'), import('#submission/gate/renderMarkdown.ts')]).then(
      ([{ cleanMarkdown }, { renderMarkdown }]) =>
        setRender(
          () =>
            (markdown: string, citations?: ReadonlySet<string>): ReactNode =>
              toJsxRuntime(renderMarkdown(cleanMarkdown(markdown, citations).markdown), { Fragment, jsx, jsxs }),
        ),
    );
  }, []);
  return render;
}
