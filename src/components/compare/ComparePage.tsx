/** Cases beside each other by what they can be compared by. Without JavaScript all of them stand here; which to show is in the address. */
import type { ReactNode } from 'react';
import type { ComparedCase } from '#model/comparedCase.ts';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { CaseColumn } from './CaseColumn.tsx';
import { useChosenCases } from './useChosenCases.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './compare.css';

export default function ComparePage({ comparison }: { readonly comparison: readonly ComparedCase[] }): ReactNode {
  const { chosen, choose } = useChosenCases(comparison);
  const shown = chosen.size === 0 ? comparison : comparison.filter(({ id }) => chosen.has(id));
  return (
    <Shell title={text('compare.title')} description={text('compare.intro')} className="list">
      <h1>{text('compare.title')}</h1>
      <p className="lead">{text('compare.intro')}</p>
      {comparison.length === 0 && <p>{text('compare.none')}</p>}
      {comparison.length > 1 && <CaseChoice cases={comparison} chosen={chosen} choose={choose} />}
      <p role="status" className="brief">
        {shown.length < comparison.length && text('compare.shown', { shown: shown.length, all: comparison.length })}
      </p>
      <ul className="compared">
        {shown.map((it) => (
          <CaseColumn key={it.id} it={it} />
        ))}
      </ul>
    </Shell>
  );
}
