import type { ReactNode } from 'react';
import type { ModuleData } from '#training/workshop/moduleData.ts';
import { modulesOf } from '#training/workshop/plan.ts';
import { say } from '#training/workshop/words.ts';
import type { Sheet } from './Printed.tsx';

/** Where the texts are from, on what terms, and what they rest on: their licences ask for it, on paper too. */
export function Colophon({ plan, data: { dataOf, words } }: Pick<Sheet, 'plan' | 'data'>): ReactNode {
  return (
    <footer className="colophon">
      {modulesOf(plan).map((id) => {
        const module = dataOf(id, 'room');
        return (
          <div key={id}>
            <Origin module={module} />
            {module && module.sources.length > 0 && (
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

/** One line below what was taken from a module. */
export function Origin({ module }: { readonly module: ModuleData | undefined }): ReactNode {
  if (module === undefined) return null;
  const { title, credits, licence, address } = module;
  const names = [...new Set(credits.map(({ name }) => name))].join(', ');
  return (
    <p className="colophon">
      {title} · {names} · <a href={licence.url}>{licence.id}</a> · <a href={address}>{new URL(address, location.href).href}</a>
    </p>
  );
}
