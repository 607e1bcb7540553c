import fc from 'fast-check';
import type { ShownPathItem } from '#model/learningPath.ts';
import { isDone } from '#training/progress/doneOf.ts';
import { NOTHING, type Progress } from '#training/progress/progress.ts';
import { pathProgress } from './pathProgress.ts';

const ITEMS: readonly ShownPathItem[] = [
  { id: 'case', type: 'case-study', title: 'Case', url: '/case/', minutes: 5 },
  { id: 'course', type: 'module', title: 'Course', url: '/course/', minutes: 60, parts: ['s1', 's2'] },
  { id: 'kit', type: 'toolkit', title: 'Kit', url: '/kit/', minutes: 60, parts: ['first', 'second'] },
  { id: 'other-first', type: 'toolkit-step', title: 'Step', url: '/other/first/', minutes: 60 },
];
const AT = '2026-11-26T08:15:00Z';

function progressOn(progress: Progress): string {
  const { done, of, next } = pathProgress(ITEMS, (item) => isDone(progress, item));
  return `${done} of ${of}, next ${next?.id ?? 'nothing'}`;
}

test('nothing is done at first', () => {
  expect(progressOn(NOTHING)).toBe('0 of 4, next case');
});

test('a module is done with its last session, a toolkit with its last step, any other page when it is read', () => {
  const course = (...sessions: readonly string[]): Progress['modules'] => ({
    course: { sessions: Object.fromEntries(sessions.map((id) => [id, AT])), quizzes: {} },
  });
  expect(progressOn({ ...NOTHING, read: { case: AT }, modules: course('s1') })).toBe('1 of 4, next course');
  expect(progressOn({ ...NOTHING, read: { case: AT, first: AT }, modules: course('s1', 's2') })).toBe('2 of 4, next kit');
  expect(progressOn({ ...NOTHING, read: { case: AT, first: AT, second: AT, 'other-first': AT }, modules: course('s2', 's1') })).toBe(
    '4 of 4, next nothing',
  );
});

test('what was done out of order counts, and the next is the first that was left out', () => {
  expect(progressOn({ ...NOTHING, read: { 'other-first': AT } })).toBe('1 of 4, next case');
});

test('an empty path has nothing left', () => {
  expect(pathProgress([], () => false)).toEqual({ done: 0, of: 0 });
});

test('done and left add up, and what is next is not done', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (marks) => {
      const items = marks.map((mark, index) => ({ mark, index }));
      const { done, of, next } = pathProgress(items, ({ mark }) => mark);
      expect(of - done).toBe(marks.filter((mark) => !mark).length);
      expect(next?.index ?? -1).toBe(marks.indexOf(false));
    }),
  );
});
