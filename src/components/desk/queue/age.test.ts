import { ageOf } from './age.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

test('an age is said in the unit one would say it in', () => {
  const times = [
    '11-26T11:59:50',
    '11-26T10:00:01',
    '11-26T10:00:00',
    '11-24T12:00:01',
    '11-24T12:00:00',
    '10-01T12:00:00',
    '08-01T00:00:00',
  ];
  const ages = times.map((time) => ageOf(`2026-${time}Z`, NOW)).map(({ unit, count }) => `${count} ${unit}`);
  expect(ages).toMatchInlineSnapshot(`
[
  "1 minutes",
  "119 minutes",
  "2 hours",
  "47 hours",
  "2 days",
  "56 days",
  "3 months",
]
`);
});

test('a clock that is behind the desk’s does not look into the future', () => {
  expect(ageOf('2026-11-26T12:05:00Z', NOW)).toEqual({ unit: 'minutes', count: 1 });
});
