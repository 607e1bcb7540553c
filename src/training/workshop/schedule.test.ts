import fc from 'fast-check';
import { editDay, settle, splitDay } from './operations.ts';
import type { Plan } from './plan.ts';
import { moment, schedule } from './schedule.ts';
import { pause, plans, planOf, session } from './testing.ts';

function clock(plan: Plan): string[] {
  return schedule(plan).flatMap(({ blocks }) => blocks.map(({ from, to }) => `${from.date} ${from.time}–${to.time}`));
}

test('blocks follow one another, day by day', () => {
  expect(clock(splitDay('b3')(planOf(session(1), pause(), session(2, 90))))).toEqual([
    '2027-03-27 09:00–09:45',
    '2027-03-27 09:45–10:00',
    '2027-03-28 09:00–10:30',
  ]);
});

test('over midnight', () => {
  const night = editDay(0, { start: '22:30', end: '01:00' })(planOf(session(1, 90), session(2, 60)));
  expect(clock(night)).toEqual(['2027-03-27 22:30–00:00', '2027-03-28 00:00–01:00']);
  const [day] = schedule(night);
  expect([day?.to.date, day?.to.time, day?.finish.at]).toEqual(['2027-03-28', '01:00', day?.to.at]);
});

test('the night when clocks are set forward has no hour from two to three', () => {
  const plan = editDay(0, { date: '2027-03-28', start: '01:30', end: '05:00' })(planOf(session(1, 60), session(2, 60)));
  expect(clock(plan)).toEqual(['2027-03-28 01:30–03:30', '2027-03-28 03:30–04:30']);
  expect(schedule(plan)[0]?.clocks).toBe(60);
  // A beginning in the hour that is skipped.
  const [day] = schedule(editDay(0, { date: '2027-03-28', start: '02:30', end: '05:00' })(planOf(session(1, 60))));
  expect(day?.from.time).toBe('03:30');
});

test('the night when clocks are set back has two hours from two to three', () => {
  const plan = editDay(0, { date: '2027-10-31', start: '01:30', end: '04:00' })(planOf(session(1, 60), session(2, 60)));
  expect(clock(plan)).toEqual(['2027-10-31 01:30–02:30', '2027-10-31 02:30–02:30']);
  expect(schedule(plan)[0]?.clocks).toBe(-60);
});

test('zones with odd rules', () => {
  const at = (zone: string, date: string, start: string): string[] =>
    clock(settle({ zone })(editDay(0, { date, start })(planOf(session(1, 60)))));
  // Lord Howe sets its clocks by half an hour.
  expect(at('Australia/Lord_Howe', '2027-10-03', '01:30')).toEqual(['2027-10-03 01:30–03:00']);
  expect(at('Asia/Kathmandu', '2027-10-03', '09:00')).toEqual(['2027-10-03 09:00–10:00']);
  expect(at('Pacific/Auckland', '2027-09-26', '01:30')).toEqual(['2027-09-26 01:30–03:30']);
});

test('every block lasts as long as it says, and begins when the one before it ends', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { blocks, from, to, finish, day } of schedule(plan)) {
        let at = from.at;
        for (const each of blocks) {
          expect(each.from.at).toBe(at);
          expect(each.to.at - at).toBe(each.block.minutes * 60_000);
          expect(moment(each.from.at, plan.zone)).toEqual(each.from);
          at = each.to.at;
        }
        expect(finish.at).toBe(at);
        expect(to.at).toBeGreaterThan(from.at - 3_600_001);
        expect(from.date).toBe(day.date);
      }
    }),
  );
});
