import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ComparedCase, TextPiece } from '#model/comparedCase.ts';
import { GLANCE_KEYS } from '#model/glance.ts';
import { text } from '../text/messages.ts';

export function CaseColumn({ it: { title, url, lang, place, country, governance, glance } }: { readonly it: ComparedCase }): ReactNode {
  const own = lang && { lang };
  return (
    <li>
      <div className="compared-head">
        <h2 {...own}>
          <Link to={url}>{title}</Link>
        </h2>
        <p className="brief">
          <span {...own}>{place}</span>, {country}
          {lang && ` · ${text(`language.in.${lang}`)}`}
        </p>
      </div>
      <dl>
        <div>
          <dt>{text('compare.governance')}</dt>
          <dd>{governance === undefined ? text('compare.unknown') : text(`governance.${governance}`)}</dd>
        </div>
        {GLANCE_KEYS.map((key) => (
          <div key={key}>
            <dt>{text(`glance.${key}`)}</dt>
            <dd {...own}>{glance[key] === undefined ? text('compare.unknown') : glance[key].map(piece)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function piece({ text: words, lang }: TextPiece, at: number): ReactNode {
  return lang === undefined ? (
    words
  ) : (
    <span key={at} lang={lang}>
      {words}
    </span>
  );
}
