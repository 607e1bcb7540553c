/** The board of translations. Without JavaScript it shows the tasks of the reader's own language, and the whole table. */
import type { ReactNode } from 'react';
import type { TranslationBoard } from '#model/translationBoard.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { CountryBoxes } from './CountryBoxes.tsx';
import { CoverageBars } from './CoverageBars.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { Matrix } from './Matrix.tsx';
import { NextTasks } from './NextTasks.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '../text/areas/board.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './board.css';

export default function BoardPage({ board }: { readonly board: TranslationBoard }): ReactNode {
  return (
    <Shell title={text('board.title')} description={text('board.intro')} className="board">
      <h1>{text('board.title')}</h1>
      <p className="lead">{text('board.intro')}</p>
      <CoverageBars totals={board.totals} />
      <NextTasks pages={board.pages} />
      <HowItWorks />
      <Matrix pages={board.pages} />
      <CountryBoxes boxes={board.boxes} />
    </Shell>
  );
}
