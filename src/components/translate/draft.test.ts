import fc from 'fast-check';
import { isUnfiled, mergeDrafts, NOTHING, parseDraft, writeDraft, type Draft } from './draft.ts';
import { openDraft } from './openDraft.ts';
import type { DraftAnswer } from './piece.ts';
import { answer, unit } from './testing.ts';

const answers = fc.dictionary(
  fc.constantFrom('why/1', 'why/2', '__proto__', 'a'),
  fc.record({ text: fc.string(), source: fc.string(), base: fc.string(), right: fc.boolean(), at: fc.nat() }),
);
const drafts = fc.record({ answers, gone: answers, filed: fc.nat() }).map(({ answers, gone, filed }): Draft => ({
  answers: new Map(Object.entries(answers)),
  gone: new Map(Object.entries(gone)),
  filed,
}));

describe('what is kept on the device', () => {
  test('is read back as it was', () => {
    fc.assert(fc.property(drafts, (draft) => expect(parseDraft(writeDraft(draft))).toEqual(draft)));
  });

  test.each([
    ['nothing', null],
    ['no JSON', 'abc'],
    ['a list', '[]'],
    ['null', 'null'],
    ['other answers', '{"answers":{"why/1":{"text":1},"why/2":null,"why/3":"x"},"gone":7,"filed":"x"}'],
  ])('may be %s', (_, stored) => {
    expect(parseDraft(stored)).toEqual(NOTHING);
  });

  test('may be anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => expect(() => parseDraft(stored)).not.toThrow()));
  });
});

describe('two windows', () => {
  test('keep the newer text of each piece', () => {
    const one = { ...NOTHING, answers: new Map([['a', answer('старо', { at: 1 })]]), filed: 3 };
    const other = {
      ...NOTHING,
      answers: new Map([
        ['a', answer('ново', { at: 2 })],
        ['b', answer('друго')],
      ]),
    };
    expect(mergeDrafts(one, other)).toEqual({ ...other, filed: 3 });
    expect(mergeDrafts(other, one)).toEqual({ ...other, filed: 3 });
  });

  test('have every piece of either', () => {
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        const keys = [...mergeDrafts(one, other).answers.keys()].toSorted();
        expect(keys).toEqual([...new Set([...one.answers.keys(), ...other.answers.keys()])].toSorted());
        expect(mergeDrafts(one, one)).toEqual(one);
      }),
    );
  });
});

test('what was written after the last file is in none', () => {
  expect(isUnfiled({ ...NOTHING, answers: new Map([['a', answer('x', { at: 5 })]]), filed: 4 })).toBe(true);
  expect(isUnfiled({ ...NOTHING, answers: new Map([['a', answer('x', { at: 5 })]]), filed: 5 })).toBe(false);
});

describe('a draft beside a page that has changed', () => {
  const opened = (units: Parameters<typeof openDraft>[0], texts: Readonly<Record<string, DraftAnswer>>, gone: Draft['gone'] = new Map()) =>
    openDraft(units, { ...NOTHING, answers: new Map(Object.entries(texts)), gone });
  const first = answer('Прво', { source: 'First' });
  const second = answer('Второ', { source: 'Second' });

  test('a text goes along with its piece', () => {
    const units = [unit('why/1', { source: 'New' }), unit('why/2', { source: 'First' }), unit('why/3', { source: 'Second' })];
    expect(opened(units, { 'why/1': first, 'why/2': second })).toEqual({
      ...NOTHING,
      answers: new Map([
        ['why/2', first],
        ['why/3', second],
      ]),
    });
  });

  test('a text stays at a piece that was worded anew', () => {
    const units = [unit('why/1', { source: 'First, reworded' }), unit('why/2', { source: 'Second' })];
    expect(opened(units, { 'why/1': first, 'why/2': second }).answers.get('why/1')).toBe(first);
  });

  test('a text whose piece has gone is kept apart, and comes back with it', () => {
    const left = opened([unit('why/1', { source: 'Second' })], { 'why/1': first, 'why/2': second });
    expect(left).toEqual({ ...NOTHING, answers: new Map([['why/1', second]]), gone: new Map([['First', first]]) });
    const back = opened([unit('why/1', { source: 'Second' }), unit('other/1', { source: 'First' })], {}, left.gone);
    expect(back).toEqual({ ...NOTHING, answers: new Map([['other/1', first]]) });
  });

  test('a text thrown away stays away', () => {
    const away = new Map([['First', { ...first, text: '' }]]);
    expect(opened([unit('why/1', { source: 'First' })], {}, away)).toEqual({ ...NOTHING, gone: away });
  });

  test('a section that has got another id keeps its texts', () => {
    expect(opened([unit('because/1', { source: 'First' })], { 'why/1': first }).answers.get('because/1')).toBe(first);
  });

  test('what the hub has taken over is left to it', () => {
    expect(opened([unit('why/1', { source: 'First', text: 'Прво', base: 'new' })], { 'why/1': first })).toEqual(NOTHING);
    const waiting = unit('why/1', { source: 'First', text: 'Прво', origin: 'pending' });
    expect(opened([waiting], { 'why/1': first }).answers.size).toBe(1);
  });
});
