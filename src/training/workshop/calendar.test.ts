import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOf } from './calendar.ts';
import { edit, editDay, settle } from './operations.ts';
import type { Plan } from './plan.ts';
import { schedule } from './schedule.ts';
import { pause, plans, planOf, session } from './testing.ts';

const NOW = Date.UTC(2026, 10, 26, 12, 30, 5);
const OPTIONS = { now: NOW, host: 'hub.example.org' };

function write(plan: Plan): string {
  return calendarOf(
    plan,
    schedule(plan),
    {
      title: ({ title }) => title,
      description: (block) => (block.kind === 'own' ? block.text : ''),
      url: () => 'https://hub.example.org/x/',
    },
    OPTIONS,
  );
}

function parsed(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

test('an event for each block', () => {
  const plan = planOf(session(1), pause());
  expect(write(plan)).toMatchInlineSnapshot(`
"BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Kooperativa//Learning Hub workshop builder//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:plan1-b1@hub.example.org
DTSTAMP:20261126T123005Z
SEQUENCE:2
DTSTART:20270327T080000Z
DTEND:20270327T084500Z
SUMMARY:Session 1
URL:https://hub.example.org/x/
END:VEVENT
BEGIN:VEVENT
UID:plan1-b2@hub.example.org
DTSTAMP:20261126T123005Z
SEQUENCE:2
DTSTART:20270327T084500Z
DTEND:20270327T090000Z
SUMMARY:
URL:https://hub.example.org/x/
END:VEVENT
END:VCALENDAR
"
`);
});

test('says what was planned, whatever the words', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = write(plan);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const expected = schedule(plan).flatMap(({ blocks }) =>
        blocks.map(({ block, from, to }) => [
          block.title.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' '),
          `plan1-${block.id}@hub.example.org`,
          from.at,
          to.at,
        ]),
      );
      const found = parsed(text).map(({ summary, uid, startDate, endDate }) => [
        summary ?? '',
        uid,
        startDate.toJSDate().getTime(),
        endDate.toJSDate().getTime(),
      ]);
      expect(found).toEqual(expected);
    }),
  );
});

test('a change keeps the id and raises the sequence', () => {
  const plan = planOf(session(1));
  const [before, after] = [plan, edit('b1', { minutes: 60 })(plan)].map((each) => parsed(write(each))[0]);
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
});

/** What a process in another zone reads from a calendar that it also wrote. */
function readIn(zone: string, plan: Plan): string {
  const file = (name: string): string => JSON.stringify(path.join(__dirname, name));
  const script = `
    const { calendarOf } = require(${file('calendar.ts')});
    const { schedule } = require(${file('schedule.ts')});
    const { default: ICAL = require('ical.js') } = require('ical.js');
    const plan = ${JSON.stringify(plan)};
    const text = calendarOf(plan, schedule(plan), { title: (block) => block.title, description: () => '', url: () => undefined }, ${JSON.stringify(OPTIONS)});
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, text, events: events.map(({ startDate, endDate }) => [startDate.toJSDate(), endDate.toJSDate()]) }));`;
  return execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

test('the zone of the device makes no difference, not over a change of clocks either', () => {
  const night = editDay(0, { date: '2027-03-28', start: '01:00', end: '06:00' })(planOf(session(1, 90), session(2, 60)));
  const plan = settle({ zone: 'Europe/Skopje' })(night);
  const [utc, auckland] = ['UTC', 'Pacific/Auckland'].map(
    (zone) => JSON.parse(readIn(zone, plan)) as { zone: string; text: string; events: string[][] },
  );
  expect([utc?.zone, auckland?.zone]).toEqual(['UTC', 'Pacific/Auckland']);
  expect(auckland?.text).toBe(utc?.text);
  expect(auckland?.events).toEqual(utc?.events);
  // 01:00 to 02:30 by the clock before the change is 01:00 to 03:30 on the wall.
  expect(utc?.events).toEqual([
    ['2027-03-28T00:00:00.000Z', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28T01:30:00.000Z', '2027-03-28T02:30:00.000Z'],
  ]);
});
