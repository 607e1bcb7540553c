import { editDay, edit, moveBy, settle } from './operations.ts';
import type { IndexedModule } from './moduleData.ts';
import type { Plan } from './plan.ts';
import { schedule } from './schedule.ts';
import { indexed, pause, planOf, session } from './testing.ts';
import { warningsOf } from './warnings.ts';

const WHO = indexed('who-decides-here', [{ outcomes: ['lo1'] }, { outcomes: ['lo2'] }], {
  groupSize: { min: 6, max: 20 },
  outcomes: [
    { id: 'lo1', text: 'List decisions.', language: 'en' },
    { id: 'lo2', text: 'Draw seats.', language: 'en' },
  ],
});
const whole = planOf(session(1), pause(), session(2));

function warned(plan: Plan, ...modules: readonly IndexedModule[]): string[] {
  return warningsOf(plan, schedule(plan), modules).map(({ id, values, block }) => `${id} @${block ?? '–'} ${JSON.stringify(values)}`);
}

test('a plan with all its sessions, in languages they have, is left alone', () => {
  expect(warned(whole, WHO)).toEqual([]);
});

test('a day that overruns leads to the block that is too late', () => {
  expect(warned(editDay(0, { end: '10:15' })(whole), WHO)).toEqual(['overrun @b3 {"day":1,"minutes":30,"end":"10:15"}']);
  expect(warned(editDay(0, { start: '22:30', end: '00:00' })(whole), WHO)).toEqual(['overrun @b3 {"day":1,"minutes":15,"end":"00:00"}']);
});

test('two hours without a break are enough', () => {
  const run = planOf(session(1, 60), pause('energiser', 10), session(2, 50));
  expect(warned(run, WHO)).toEqual([]);
  expect(warned(edit('b3', { minutes: 51 })(run), WHO)).toEqual(['no-break @b1 {"day":1,"minutes":121,"time":"09:00"}']);
});

test('days on which clocks change', () => {
  const at = (date: string, start: string) => warned(editDay(0, { date, start, end: '06:00' })(whole), WHO);
  expect(at('2027-03-28', '01:00')).toEqual(['clocks-forward @– {"day":1,"minutes":60}']);
  expect(at('2027-10-31', '01:00')).toEqual(['clocks-back @– {"day":1,"minutes":60}']);
  expect(at('2027-03-28', '02:15')).toEqual(['start-skipped @– {"day":1,"found":"02:15","time":"03:15"}']);
  expect(warned(editDay(0, { date: '2027-03-28' })(whole), WHO)).toEqual([]);
});

test('an outcome loses its session', () => {
  expect(warned(planOf(session(1)), WHO)).toEqual(['outcome-lost @b1 {"module":"Module who-decides-here","outcomes":"Draw seats."}']);
});

test('groups the module does not fit', () => {
  expect(warned(settle({ people: 5 })(whole), WHO)).toEqual([
    'group-small @b1 {"module":"Module who-decides-here","people":5,"min":6,"max":20}',
  ]);
  expect(warned(settle({ people: 21 })(whole), WHO)).toEqual([
    'group-large @b1 {"module":"Module who-decides-here","people":21,"min":6,"max":20}',
  ]);
});

test('sessions in another order than their module has them', () => {
  expect(warned(moveBy('b3', -1)(moveBy('b3', -1)(whole)), WHO)).toEqual(['order @b1 {"session":"Session 1","before":"Session 2"}']);
});

test('a module before the one it builds on', () => {
  const next = indexed('next', [{}], { prerequisites: ['who-decides-here', 'some-toolkit'] });
  const plan = planOf(session(1, 45, 'next'), session(1), pause(), session(2));
  expect(warned(plan, WHO, next)).toEqual(['prerequisite @b1 {"module":"Module next","before":"Module who-decides-here"}']);
  expect(warned(planOf(session(1), pause(), session(2), session(1, 45, 'next')), WHO, next)).toEqual([]);
});

test('what is gone or changed since', () => {
  expect(warned(whole)).toEqual(['module-gone @b1 {"module":"who-decides-here"}']);
  expect(warned(whole, { ...WHO, hash: 'h2' })).toEqual(['module-changed @b1 {"module":"Module who-decides-here"}']);
  expect(warned(planOf(session(1), pause(), session(2), session(9)), WHO)).toEqual([
    'session-gone @b4 {"module":"Module who-decides-here","session":"Session 9"}',
  ]);
});

test('a session with less time than its activities need', () => {
  expect(warned(edit('b3', { minutes: 30 })(whole), WHO)).toEqual(['too-short @b3 {"session":"Session 2","needed":45,"minutes":30}']);
});

test('languages a session does not have', () => {
  const partly = indexed('who-decides-here', [{}, { languages: ['sq'] }]);
  expect(warned(whole, partly)).toEqual(['language @b1 {"module":"Module who-decides-here","language":"mk","sessions":"Session 2"}']);
  expect(warned(settle({ room: 'sl' })(whole), partly)).toHaveLength(2);
});
