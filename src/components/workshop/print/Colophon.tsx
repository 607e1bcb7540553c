import type { ReactNode } from 'react';
import { modulesOf } from '#training/workshop/plan.ts';
import { say } from '#training/workshop/words.ts';
import type { Sheet } from './Printed.tsx';

/** Where the texts are from, and on what terms: their licence asks for it, on paper too. */
export function Colophon({
  plan,
  data: { dataOf, words },
  sources = true,
}: Pick<Sheet, 'plan' | 'data'> & { readonly sources?: boolean }): ReactNode {
  return (
    <footer className="colophon">
      {modulesOf(plan).map((id) => {
        const module = dataOf(id, 'room');
        if (module === undefined) return null;
        const { title, credits, licence, address } = module;
        const names = [...new Set(credits.map(({ name }) => name))].join(', ');
        return (
          <div key={id}>
            <p>
              {title} · {names} · <a href={licence.url}>{licence.id}</a> · <a href={address}>{new URL(address, location.href).href}</a>
            </p>
            {sources && module.sources.length > 0 && (
              <>
                <p>{say(words, 'workshop.print.sources')}</p>
                <ol>
                  {module.sources.map((source, index) => (
                    <li key={index}>
                      {source.publisher}, <cite>{source.title}</cite>
                      {source.url !== undefined && (
                        <>
                          . <a href={source.url}>{source.url}</a>
                        </>
                      )}
                    </li>
                  ))}
                </ol>
              </>
            )}
          </div>
        );
      })}
    </footer>
  );
}
