import fc from 'fast-check';
import { countsOf, isComplete, NO_ATTEMPT, scoreOf, withAnswer, withSeen, type Attempt } from './attempt.ts';
import { interactionOf } from './interaction.ts';
import { fromSuspendData, ROOM, toSuspendData } from './suspendData.ts';

const DEMANDS = { sessions: ['s1', 's2'], scored: ['q1', 'q2', 'q3'] };

describe('an attempt', () => {
  test('its score is the mean of the best scores, unanswered questions being 0', () => {
    const once = withAnswer(withAnswer(NO_ATTEMPT, 'q1', ['a'], 1), 'q2', ['b'], 0.5);
    expect(scoreOf(once, DEMANDS)).toBe(50);
    expect(scoreOf(withAnswer(once, 'q1', ['b'], 0), DEMANDS)).toBe(50);
    expect(scoreOf(withAnswer(once, 'q3', ['b'], 1 / 3), DEMANDS)).toBe(61.11);
    expect(scoreOf(once, { ...DEMANDS, scored: [] })).toBeUndefined();
  });

  test('it is complete when all sessions are seen and all scored questions answered, rightly or not', () => {
    let attempt = withSeen(withSeen(NO_ATTEMPT, 's1'), 'outcomes');
    for (const id of ['q1', 'q2', 'q3', 'q7']) attempt = withAnswer(attempt, id, ['a'], 0);
    expect([isComplete(attempt, DEMANDS), countsOf(attempt, DEMANDS)]).toEqual([false, { seen: 1, answered: 3 }]);
    expect(isComplete(withSeen(attempt, 's2'), DEMANDS)).toBe(true);
    expect(isComplete(withSeen(withSeen(NO_ATTEMPT, 's1'), 's2'), { ...DEMANDS, scored: [] })).toBe(true);
  });
});

describe('suspend data', () => {
  const isText = (id: string): boolean => id.startsWith('t');
  const responses = fc.oneof(
    fc.record({ kind: fc.constant('q'), response: fc.array(fc.constantFrom('a', 'b', 'c', '1', '2', ''), { maxLength: 6 }) }),
    fc.record({ kind: fc.constant('t'), response: fc.tuple(fc.string({ unit: 'grapheme', maxLength: 1500 })) }),
  );
  const attempts = fc
    .record({
      seen: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 12 }),
      given: fc.array(fc.record({ what: responses, score: fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: undefined }) }), {
        maxLength: 40,
      }),
    })
    .map(({ seen, given }): Attempt =>
      given.reduce<Attempt>(
        (attempt, { what: { kind, response }, score }, index) => withAnswer(attempt, `${kind}${index}`, response, score),
        {
          ...NO_ATTEMPT,
          seen: new Set(seen),
        },
      ),
    );

  test('fits, and comes back as it was, but for what it says is dropped', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const { text, dropped } = toSuspendData(attempt, isText);
        expect(text.length).toBeLessThanOrEqual(ROOM);
        const back = fromSuspendData(text);
        expect(back.seen).toEqual(attempt.seen);
        expect([...back.answers]).toEqual(
          [...attempt.answers].map(([id, { best, response }]) => [
            id,
            { ...(best !== undefined && { best }), ...(!dropped.includes(id) && { response }) },
          ]),
        );
        expect(dropped.filter((id) => !isText(id))).toEqual([]);
      }),
    );
  });

  test('a score is the same after it was read again', () => {
    const attempt = withAnswer(NO_ATTEMPT, 'q1', ['a'], 1 / 3);
    for (const length of [3, 6, 7, 9]) {
      const demands = { sessions: [], scored: Array.from({ length }, (_, index) => `q${index + 1}`) };
      expect(scoreOf(fromSuspendData(toSuspendData(attempt, isText).text), demands)).toBe(scoreOf(attempt, demands));
    }
  });

  test('the oldest free text goes first', () => {
    let attempt = NO_ATTEMPT;
    for (const id of ['t1', 'q1', 't2', 't3']) attempt = withAnswer(attempt, id, [id === 'q1' ? 'a' : 'ж'.repeat(1500)], undefined);
    expect(toSuspendData(attempt, isText).dropped).toEqual(['t1']);
    // Answered again, it is the newest.
    expect(toSuspendData(withAnswer(attempt, 't1', ['ж'.repeat(1500)], undefined), isText).dropped).toEqual(['t2']);
  });

  test('what was dropped stays told after it was read again', () => {
    const { text } = toSuspendData(withAnswer(NO_ATTEMPT, 't1', ['x'.repeat(ROOM)], undefined), isText);
    expect(text).toBe('{"v":1,"s":"","a":[["t1",null]]}');
    expect(toSuspendData(fromSuspendData(text), isText).dropped).toEqual(['t1']);
  });

  test('anything can be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(toSuspendData(fromSuspendData(text), isText).text.length).toBeLessThanOrEqual(Math.max(ROOM, text.length));
      }),
    );
    expect(fromSuspendData('{"v":1,"s":"s1 s2","a":[["q1",1,"b"],["q2",7,["a",1]],7,[8],["q3"')).toEqual(NO_ATTEMPT);
    expect([...fromSuspendData('{"s":7,"a":[["q1",1,"b"],["q2",7,["a",1]],7,[8]]}').answers]).toEqual([
      ['q1', { best: 1, response: ['b'] }],
      ['q2', {}],
    ]);
  });
});

test.each([
  [{ type: 'choice', right: ['b'] }, ['b'], 1, { type: 'choice', response: 'b', patterns: ['b'], result: 'correct' }],
  [{ type: 'multiple', right: ['a', 'c'] }, ['a', 'b'], 0, { type: 'choice', response: 'a,b', patterns: ['a,c'], result: 'wrong' }],
  [{ type: 'true-false', right: ['b'] }, ['a'], 0, { type: 'true-false', response: 't', patterns: ['f'], result: 'wrong' }],
  [
    { type: 'matching', right: ['a', 'b', 'c'] },
    ['c', 'b', ''],
    1 / 3,
    { type: 'matching', response: 'a.c,b.b', patterns: ['a.a,b.b,c.c'], result: '0.33' },
  ],
  [
    { type: 'ordering', right: ['1', '2', '3'] },
    ['3', '1', '2'],
    0,
    { type: 'sequencing', response: 'b,c,a', patterns: ['a,b,c'], result: 'wrong' },
  ],
  [
    { type: 'text', wordings: ['half', '50%'] },
    ['Half'],
    1,
    { type: 'fill-in', response: 'Half', patterns: ['half', '50%'], result: 'correct' },
  ],
  [{ type: 'reflection' }, ['x'.repeat(300)], undefined, { type: 'fill-in', response: 'x'.repeat(255), patterns: [], result: 'neutral' }],
] as const)('%j answered by %j', (key, response, score, interaction) => {
  expect(interactionOf(key, response, { score, right: 0, total: 1 })).toEqual(interaction);
});
