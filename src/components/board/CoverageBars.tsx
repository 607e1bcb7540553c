/** The picture at the top: what readers of each language can read. Bars are drawn for the eye; the numbers stand beside them as text. */
import type { CSSProperties, ReactNode } from 'react';
import { LOCALE_FACTS, WRITTEN_LOCALES } from '#model/locale.ts';
import type { BoardTotal, TranslationBoard } from '#model/translationBoard.ts';
import { text, type MessageId } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { percentages } from './tasks.ts';

const PARTS = ['own', 'neighbour', 'other'] as const;
type Part = (typeof PARTS)[number];

const LABELS: Readonly<Record<Part, MessageId>> = { own: 'board.own', neighbour: 'board.neighbour', other: 'board.other' };

export function CoverageBars({ totals }: Pick<TranslationBoard, 'totals'>): ReactNode {
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{text('board.coverage')}</h2>
      <ul className="bars">
        {WRITTEN_LOCALES.map((locale) => (
          <li key={locale}>
            <b lang={locale}>{LOCALE_FACTS[locale].label}</b>
            <Bar total={totals[locale]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bar({ total }: { readonly total: BoardTotal }): ReactNode {
  const plural = usePlural();
  const parts = percentages(PARTS.map((part) => total.words[part]));
  const shown = PARTS.map((part, index) => ({ part, percent: parts[index] ?? 0 })).filter(({ percent }) => percent > 0);
  const behind = [
    ...(total.stale > 0 ? [plural('board.stale', total.stale)] : []),
    ...(total.unreviewed > 0 ? [plural('board.unreviewed', total.unreviewed)] : []),
  ];
  return (
    <>
      <span className="bar" aria-hidden="true">
        {shown.map(({ part, percent }) => (
          // A custom property, because the style sheet decides what a share looks like.
          <i key={part} className={part} style={{ '--share': percent } as CSSProperties} />
        ))}
      </span>
      <small>
        {[...shown.map(({ part, percent }) => `${text('board.percent', { value: percent })} ${text(LABELS[part])}`), ...behind].join(' · ')}
      </small>
    </>
  );
}
