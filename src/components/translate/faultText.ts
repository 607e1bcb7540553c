import type { MessageId, Values } from '../text/messages.ts';
import type { Fault } from './piece.ts';

/** Says to a translator what the hub cannot take, and so what to do. */
export function faultText(fault: Fault, text: (id: MessageId, values?: Values) => string): string {
  switch (fault.kind) {
    case 'length': {
      const { length, limits } = fault;
      const { min, max } = limits;
      return max !== undefined && length > max ? text('edit.wrong.long', { length, max }) : text('edit.wrong.short', { length, min });
    }
    case 'script':
      return text('edit.wrong.script', { word: fault.word.found, letters: [...fault.word.letters].join(' ') });
    case 'lost':
    case 'added':
    case 'moved':
      return text(`edit.wrong.${fault.kind}`, { value: fault.value });
    case 'place':
      return text('edit.wrong.place', { marks: '{#…} | [ ]' });
    case 'paragraphs':
    case 'pieces':
      return text(`edit.wrong.${fault.kind}`);
  }
}
