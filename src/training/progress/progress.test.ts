import fc from 'fast-check';
import { keepAnswer, markRead, markSession, merge } from './change.ts';
import { doneOf, isDone, quizTotals } from './doneOf.ts';
import { moduleProgress, NOTHING, timeStamp, type Progress } from './progress.ts';
import { readProgress } from './readProgress.ts';

const AT = '2026-11-26T08:15:00Z';
const LATER = '2026-11-27T08:15:00Z';

const answer = (score: number | undefined, ...response: string[]) => ({ id: 'q1', response, result: { score, right: 0, total: 1 } });
const keptFrom = (text: string): Progress | string => {
  const read = readProgress(text);
  return typeof read === 'string' ? read : read.progress;
};

test('sessions and pages are marked, and the mark can be taken back', () => {
  const done = markRead(markSession(NOTHING, 'm', 's1', AT), 'case', AT);
  expect(done).toEqual({ version: 1, modules: { m: { sessions: { s1: AT }, quizzes: {} } }, read: { case: AT } });
  expect(markRead(markSession(done, 'm', 's1', undefined), 'case', undefined)).toEqual({
    version: 1,
    modules: { m: { sessions: {}, quizzes: {} } },
    read: {},
  });
});

test('the last answer is kept with the best score', () => {
  const once = keepAnswer(NOTHING, 'm', answer(1, 'a'), AT);
  expect(keepAnswer(once, 'm', answer(0, 'b'), LATER).modules['m']?.quizzes).toEqual({ q1: { best: 1, response: ['b'], at: LATER } });
  expect(keepAnswer(NOTHING, 'm', answer(undefined, 'So.'), AT).modules['m']?.quizzes).toEqual({ q1: { response: ['So.'], at: AT } });
});

test('two devices together: the earlier mark, the later answer, the better score', () => {
  const one = keepAnswer(markSession(NOTHING, 'm', 's1', LATER), 'm', answer(1, 'a'), AT);
  const other = markRead(keepAnswer(markSession(markSession(NOTHING, 'm', 's1', AT), 'm', 's2', AT), 'm', answer(0, 'b'), LATER), 'p', AT);
  const both = {
    version: 1,
    modules: { m: { sessions: { s1: AT, s2: AT }, quizzes: { q1: { best: 1, response: ['b'], at: LATER } } } },
    read: { p: AT },
  };
  expect([merge(one, other), merge(other, one)]).toEqual([both, both]);
});

test('parts are counted as they are now: what is gone does not count', () => {
  const progress = markRead(markSession(markSession(NOTHING, 'm', 's1', AT), 'm', 's9', AT), 'step', AT);
  expect(doneOf(progress, { id: 'm', type: 'module', parts: ['s1', 's2'] })).toEqual({ done: 1, of: 2 });
  expect(doneOf(progress, { id: 'kit', type: 'toolkit', parts: ['step', 'other'] })).toEqual({ done: 1, of: 2 });
  expect(doneOf(progress, { id: 'step', type: 'toolkit-step' })).toEqual({ done: 1, of: 1 });
  expect(isDone(progress, { id: 'm', type: 'module', parts: ['s1'] })).toBe(true);
  expect(isDone(progress, { id: 'case', type: 'case-study' })).toBe(false);
});

test('the score is the mean of what is scored and still asked', () => {
  const quiz = (best?: number) => ({ ...(best !== undefined && { best }), response: [], at: AT });
  const module = { sessions: {}, quizzes: { q1: quiz(1), q2: quiz(0.5), q3: quiz(), gone: quiz(0) } };
  expect(quizTotals(module, ['q1', 'q2', 'q3', 'q4'])).toEqual({ answered: 3, percent: 75 });
  expect(quizTotals(moduleProgress(NOTHING, 'm'), ['q1'])).toEqual({ answered: 0 });
});

test.each([
  ['', 'notJson'],
  ['{"version":1', 'notJson'],
  ['null', 'notProgress'],
  ['[]', 'notProgress'],
  ['{"name":"something else"}', 'notProgress'],
  ['{"version":0}', 'notProgress'],
])('no progress: %s', (text, reason) => expect(readProgress(text)).toBe(reason));

test('of a damaged file what can be kept is kept, and the rest counted', () => {
  const damaged = {
    version: 7,
    modules: {
      m: {
        sessions: { s1: AT, s2: 'yesterday', 's 3': AT, s4: '2026-13-45T99:00:00Z' },
        quizzes: { q1: { best: 7, response: ['a'], at: AT }, q2: { response: 'a', at: AT }, q3: { response: [1], at: AT }, q4: null },
      },
      n: 'all',
    },
    read: [],
    future: { more: true },
  };
  expect(readProgress(JSON.stringify(damaged))).toEqual({
    progress: { version: 1, modules: { m: { sessions: { s1: AT }, quizzes: { q1: { response: ['a'], at: AT } } } }, read: {} },
    dropped: 8,
  });
  expect(keptFrom('{"version":1,"read":{"__proto__":"2026-11-26T08:15:00Z","a":"2026-11-26T08:15:00Z"}}')).toEqual({
    ...NOTHING,
    read: { a: AT },
  });
});

test('a file that someone has blown up is cut', () => {
  const read = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`p${index}`, AT]));
  const result = readProgress(JSON.stringify({ version: 1, read }));
  expect(typeof result === 'string' ? result : [Object.keys(result.progress.read).length, result.dropped]).toEqual([2000, 1000]);
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(timeStamp);
const quiz = fc
  .record({ best: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), response: fc.array(fc.string()), at: time })
  .map(({ best, ...rest }) => ({ ...(best !== undefined && { best }), ...rest }));
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1 as const),
  modules: fc.dictionary(id, fc.record({ sessions: fc.dictionary(id, time), quizzes: fc.dictionary(id, quiz) })),
  read: fc.dictionary(id, time),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => expect(JSON.stringify(keptFrom(JSON.stringify(progress)))).toBe(JSON.stringify(progress))),
  );
});

test('a file taken in twice changes nothing, and nothing done is lost', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (one, other) => {
      const both = merge(one, other);
      expect(merge(both, other)).toEqual(both);
      for (const page of [...Object.keys(one.read), ...Object.keys(other.read)]) expect(both.read).toHaveProperty([page]);
      expect(Object.keys(both.modules).toSorted()).toEqual(
        [...new Set([...Object.keys(one.modules), ...Object.keys(other.modules)])].toSorted(),
      );
    }),
  );
});

test('whatever a file holds, reading it never fails', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(readProgress(text)).toBeDefined()));
  const odd = fc.record({ version: fc.constant(1), modules: fc.jsonValue(), read: fc.jsonValue() });
  fc.assert(fc.property(odd, (value) => expect(keptFrom(JSON.stringify(value))).toMatchObject({ version: 1 })));
});
