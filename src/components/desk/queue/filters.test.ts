import fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import type { DeskPerson, QueueEntry } from '#submission/deskApi.ts';
import { STATES } from '#submission/state.ts';
import { filterQueue, readFilters, turnOf, TURNS, usualFilters, WHO, writeFilters, type QueueFilters } from './filters.ts';

const ANA: DeskPerson = { id: 'ana', name: 'Ana', role: 'editor', languages: ['mk', 'sq'] };
const ADMIN: DeskPerson = { id: 'ada', name: 'Ada', role: 'admin', languages: [] };

function entry(reference: string, given: Partial<QueueEntry>): QueueEntry {
  return {
    reference,
    title: reference,
    state: 'received',
    language: 'mk',
    country: 'MK',
    organisation: 'Organisation',
    photos: 0,
    receivedAt: '2026-11-20T10:00:00Z',
    changedAt: '2026-11-20T10:00:00Z',
    assignee: null,
    ours: true,
    ...given,
  };
}

const QUEUE = [
  entry('new', { receivedAt: '2026-11-25T10:00:00Z' }),
  entry('old', { receivedAt: '2026-11-01T10:00:00Z', language: 'sl' }),
  entry('asked', { state: 'questions', ours: false, assignee: ANA }),
  entry('answered', { state: 'questions', ours: true, assignee: ADMIN, language: 'sq', receivedAt: '2026-11-21T10:00:00Z' }),
  entry('out', { state: 'published', assignee: ANA, receivedAt: '2026-10-01T10:00:00Z' }),
];

function ids(filters: Partial<QueueFilters>, person = ADMIN): readonly string[] {
  return filterQueue(QUEUE, { ...usualFilters(person), ...filters }, person).map(({ reference }) => reference);
}

test('usually everything that is open is shown, oldest first', () => {
  expect(ids({})).toEqual(['old', 'asked', 'answered', 'new']);
  expect(ids({ state: 'all' })).toEqual(['out', 'old', 'asked', 'answered', 'new']);
});

test('somebody with languages sees theirs first, and all of them if they choose so', () => {
  expect(ids({}, ANA)).toEqual(['asked', 'answered', 'new']);
  expect(ids({ language: 'all' }, ANA)).toEqual(['old', 'asked', 'answered', 'new']);
  expect(ids({ language: 'sl' }, ANA)).toEqual(['old']);
});

test('mine, nobody’s, and whose turn it is narrow down', () => {
  expect(ids({ who: 'mine' }, ANA)).toEqual(['asked']);
  expect(ids({ who: 'free' })).toEqual(['old', 'new']);
  expect(ids({ turn: 'contributor' })).toEqual(['asked']);
  expect(ids({ turn: 'desk' })).toEqual(['old', 'answered', 'new']);
});

test('it is the desk’s turn where the contributor had the last word, and nobody’s where all is done', () => {
  const turns = STATES.map((state) => `${state}: ${turnOf({ state, ours: false })}, ${turnOf({ state, ours: true })}`);
  expect(turns).toMatchInlineSnapshot(`
[
  "received: contributor, desk",
  "in-review: contributor, desk",
  "questions: contributor, desk",
  "accepted: contributor, desk",
  "published: nobody, nobody",
  "correction: contributor, desk",
  "declined: nobody, nobody",
  "withdrawn: nobody, nobody",
]
`);
});

test('the address carries only what is not as usual, and brings back every choice', () => {
  expect(writeFilters(usualFilters(ANA), ANA)).toBe('');
  expect(writeFilters({ state: 'all', language: 'all', who: 'mine', turn: 'all' }, ANA)).toBe('state=all&language=all&who=mine');
  const choices = fc.record({
    state: fc.constantFrom(...STATES, 'open' as const, 'all' as const),
    language: fc.constantFrom(...LOCALES, 'all' as const),
    who: fc.constantFrom(...WHO),
    turn: fc.constantFrom(...TURNS, 'all' as const),
  });
  fc.assert(
    fc.property(choices, fc.constantFrom(ANA, ADMIN), (filters, person) => {
      expect(readFilters(new URLSearchParams(writeFilters(filters, person)), person)).toEqual(filters);
    }),
  );
});

test('whatever stands in the address, every filter has a value that is one', () => {
  expect(readFilters(new URLSearchParams('language=own'), ADMIN)).toEqual(usualFilters(ADMIN));
  fc.assert(
    fc.property(fc.string(), fc.string(), (state, language) => {
      const read = readFilters(new URLSearchParams({ state: `x${state}`, language: `x${language}`, who: state, turn: language }), ANA);
      expect({ ...read, who: 'all', turn: 'all' }).toEqual(usualFilters(ANA));
    }),
  );
});
