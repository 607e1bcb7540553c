/** A table of all sessions and breaks: after how much time each begins, and how long it lasts. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { say } from '#training/render/strings.ts';
import type { TrainingModule } from '#training/trainingModule.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { langIn } from './pieces.ts';

export function runOfSessions({ parts, totalMinutes }: TrainingModule, page: ExportedPage): Element {
  const { strings } = page;
  let begins = 0;
  const rows = parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    const outcomes = part.kind === 'session' ? part.outcomes.map((id) => id.replace(/^lo/, '')).join(', ') : '';
    const row = h('tr', [
      h('th', { scope: 'row' }, [h('a', { href: `#${part.id}`, ...langIn(part.language, page) }, part.title)]),
      h('td', clock(begins)),
      h('td', clock(part.minutes)),
      h('td', outcomes || '–'),
    ]);
    begins += part.minutes;
    return [row];
  });
  const heads = ['print.part', 'print.begins', 'print.lasts', 'print.outcomes'];
  return h('section', [
    h('h2', { id: 'run-of-sessions' }, say(strings, 'print.plan')),
    h('table.plan', [
      h('thead', [
        h(
          'tr',
          heads.map((id) => h('th', { scope: 'col' }, say(strings, id))),
        ),
      ]),
      h('tbody', rows),
      h('tfoot', [
        h('tr', [h('th', { scope: 'row' }, say(strings, 'print.total')), h('td', '–'), h('td', clock(totalMinutes)), h('td', '–')]),
      ]),
    ]),
  ]);
}

/** `95 => '1:35'` */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
