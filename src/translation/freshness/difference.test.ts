import fc from 'fast-check';
import type { Difference } from '#model/freshnessFacts.ts';
import { differences } from './difference.ts';

/** `[-out-]` and `{+in+}` around the words that changed. */
function show(found: readonly Difference[]): readonly string[] {
  return found.map((parts) =>
    parts.map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text)).join(''),
  );
}

test('only the changed pieces are shown, word by word', () => {
  expect(show(differences('a', '## A {#a}\n\nOne two.\n\nSame.', '## A {#a}\n\nOne three.\n\nSame.'))).toEqual(['One [-two-]{+three+}.']);
});

test('a piece taken out, and a piece put in', () => {
  expect(show(differences('a', 'One.\n\nTwo.', 'One.'))).toEqual(['[-Two.-]']);
  expect(show(differences('a', 'One.', 'One.\n\nДва.'))).toEqual(['{+Два.+}']);
});

test('title and description', () => {
  expect(show(differences('_front', 'title: Ana\ndescription: One', 'title: Ana\ndescription: Two'))).toEqual(['[-One-]{+Two+}']);
});

test('markup, addresses and citations are no words', () => {
  expect(differences('a', 'See [it](x.md).[^k]', 'See **it**.')).toEqual([]);
});

const paragraphs = fc.array(fc.stringMatching(/^[a-zčž]{1,6}( [a-zčž]{1,6}){0,4}$/), { maxLength: 5 });

test('nothing is shown of what is the same, and all of what is not', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const found = differences('a', before.join('\n\n'), after.join('\n\n'));
      const side = (kind: 'removed' | 'added'): readonly string[] =>
        found
          .map((parts) => parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? [part.text] : [])).join(''))
          .filter(Boolean);
      expect(differences('a', before.join('\n\n'), before.join('\n\n'))).toEqual([]);
      expect(side('removed').every((text) => before.includes(text))).toBe(true);
      expect(side('added').every((text) => after.includes(text))).toBe(true);
      expect(before.length - side('removed').length).toBe(after.length - side('added').length);
    }),
  );
});
