import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { checksum, fromCompact, toCompact } from './compactText.ts';
import { readPlanFile, writePlanFile } from './planFile.ts';
import { blocksOf, MOST } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { schedule } from './schedule.ts';
import { DEFAULTS, order, pause, plans, planOf, session } from './testing.ts';

const plan = planOf(session(1), pause(), { kind: 'own', title: 'Round', text: 'Names\tand\nwishes \\ more', minutes: 20 });

describe('a saved plan', () => {
  test('is read back as it was', () => {
    fc.assert(fc.property(plans, (each) => expect(readPlanFile(writePlanFile(each), DEFAULTS)).toEqual({ plan: each, lost: [] })));
  });

  test.each(['', '{', '[]', 'null', '7', '{"format":"other"}', '{"format":"kooperativa-workshop","version":1}', 'BEGIN:VCALENDAR'])(
    'may be %s',
    (text) => {
      expect(readPlanFile(text, DEFAULTS)).toEqual({ plan: undefined, lost: [{ id: 'unreadable', values: {} }] });
    },
  );

  test('may be of a version to come', () => {
    const file = writePlanFile(plan)
      .replace('"version": 1', '"version": 9')
      .replace('"title": "Two days"', '"title": "Two days", "mood": "fine"');
    expect(readPlanFile(file, DEFAULTS)).toEqual({ plan, lost: [{ id: 'newer', values: {} }] });
  });

  test('of version 0 is converted', () => {
    const file = readFileSync(path.join(__dirname, 'fixtures/plan-version-0.json'), 'utf8');
    const { plan: read, lost } = readPlanFile(file, DEFAULTS);
    expect(lost).toEqual([
      { id: 'older', values: {} },
      { id: 'minutes', values: { title: 'Rreth hapës', found: 0, used: 30 } },
    ]);
    expect(read).toMatchInlineSnapshot(`
{
  "days": [
    {
      "blocks": [
        {
          "hash": "",
          "id": "b1",
          "kind": "session",
          "minutes": 45,
          "module": "who-decides-here",
          "session": "s1",
          "title": "Who decides today?",
        },
        {
          "id": "b2",
          "kind": "break",
          "minutes": 15,
          "title": "",
        },
      ],
      "date": "2026-03-28",
      "end": "16:30",
      "start": "09:30",
    },
    {
      "blocks": [
        {
          "id": "b3",
          "kind": "own",
          "minutes": 30,
          "text": "Çfarë mbetet?",
          "title": "Rreth hapës",
        },
        {
          "hash": "",
          "id": "b4",
          "kind": "session",
          "minutes": 50,
          "module": "who-decides-here",
          "session": "s2",
          "title": "Who sits at the table?",
        },
      ],
      "date": "2026-03-29",
      "end": "16:30",
      "start": "09:30",
    },
  ],
  "id": "default1",
  "next": 5,
  "people": 14,
  "revision": 1,
  "room": "sq",
  "second": "mk",
  "ticked": [],
  "title": "Kush vendos? Кој одлучува?",
  "zone": "Europe/Skopje",
}
`);
  });
});

test('each slip is told and costs nothing else', () => {
  const read = readPlan(
    {
      ...plan,
      zone: 'Europe/Atlantis',
      people: -5,
      second: 'xx',
      days: [
        {
          date: '2027-02-30',
          start: '25:00',
          end: '17:00',
          blocks: [
            { kind: 'own', id: 'b1', title: 'A', minutes: 0 },
            { kind: 'own', id: 'b1', title: 'B', minutes: -5 },
            { kind: 'dance', minutes: 5 },
            'x',
            { kind: 'session', id: 'b7', module: '../etc', session: 's1', minutes: 45 },
            { ...session(1), id: 'b7' },
          ],
        },
      ],
    },
    DEFAULTS,
  );
  expect(read.lost.map(({ id, values }) => `${id} ${JSON.stringify(values)}`)).toMatchInlineSnapshot(`
[
  "date {"found":"2027-02-30","used":"2027-03-27"}",
  "time {"found":"25:00","used":"09:00"}",
  "minutes {"title":"A","found":0,"used":30}",
  "minutes {"title":"B","found":-5,"used":30}",
  "blocks {"found":"{\\"kind\\":\\"dance\\",\\"minutes\\":5}"}",
  "blocks {"found":"x"}",
  "blocks {"found":"{\\"kind\\":\\"session\\",\\"id\\":\\"b7\\",\\"module\\":\\"../etc\\",\\"session\\":\\"s1\\"…"}",
  "language {"found":"xx"}",
  "zone {"found":"Europe/Atlantis","used":"Europe/Belgrade"}",
  "people {"found":-5,"used":12}",
]
`);
  expect(read.plan && order(read.plan)).toBe('b1 b8 b7');
  expect(read.plan?.next).toBe(9);
});

test('too many blocks are cut', () => {
  const many = {
    ...plan,
    days: [
      { date: '2027-03-27', start: '09:00', end: '17:00', blocks: Array.from({ length: 500 }, () => ({ kind: 'break', minutes: 5 })) },
    ],
  };
  const { plan: read, lost } = readPlan(many, DEFAULTS);
  expect(read && blocksOf(read).length).toBe(MOST.blocks);
  expect(lost.map(({ id }) => id)).toEqual(['many']);
});

test('anything at all gives a plan that can be used, or none', () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.record({ days: fc.array(fc.record({ blocks: fc.array(fc.jsonValue()), date: fc.jsonValue() })), title: fc.jsonValue() }),
  );
  fc.assert(
    fc.property(values, (value) => {
      const { plan: read, lost } = readPlan(value, DEFAULTS);
      expect(lost.some(({ id }) => id === 'unreadable')).toBe(read === undefined);
      fc.pre(read !== undefined);
      expect(schedule(read)).toHaveLength(read.days.length);
      expect(readPlan(read, DEFAULTS)).toEqual({ plan: read, lost: [] });
    }),
  );
});

describe('an address', () => {
  test('holds the whole plan', () => {
    fc.assert(fc.property(plans, (each) => expect(fromCompact(toCompact(each), DEFAULTS)).toEqual({ plan: each, lost: [] })));
  });

  test('that was cut keeps the lines that are left', () => {
    const text = toCompact(plan);
    expect(text).toMatchInlineSnapshot(`
"1	plan1	2	Two days	Europe/Belgrade	12	sq	mk	4	
d	2027-03-27	09:00	17:00
s	1	45	Session 1	who-decides-here	s1	h1
p	2	15	
o	3	20	Round	Names\\tand\\nwishes \\\\ more"
`);
    const cut = fromCompact(text.slice(0, text.indexOf('Round')), DEFAULTS);
    expect(cut.plan && order(cut.plan)).toBe('b1 b2 b3');
    for (let end = 0; end <= text.length; end += 1) expect(() => fromCompact(text.slice(0, end), DEFAULTS)).not.toThrow();
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.string({ maxLength: 3 }), (each, at, put) => {
        const text = toCompact(each);
        const place = at % text.length;
        const altered = text.slice(0, place) + put + text.slice(place + 1);
        fc.pre(altered !== text);
        expect(checksum(altered)).not.toBe(checksum(text));
        const { plan: read } = fromCompact(altered, DEFAULTS);
        fc.pre(read !== undefined);
        expect(readPlan(read, DEFAULTS)).toEqual({ plan: read, lost: [] });
      }),
    );
  });
});
