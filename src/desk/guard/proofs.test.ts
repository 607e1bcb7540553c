import * as fc from 'fast-check';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { memorySet } from '#desk/store/testing/memoryPrivateStore.ts';
import type { Ticket } from '#desk/store/privateStore.ts';
import { createProofs, type Proofs } from './proofs.ts';

const time = Date.now();
const now = (): number => time;
let proofs: Proofs;
let challenge: Challenge;
let payload: string;

beforeAll(async () => {
  proofs = createProofs({ key: 'secret', used: memorySet<Ticket>(), now });
  challenge = await proofs.challenge();
  payload = await solve(challenge);
});

async function solve(of: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge: of, deriveKey });
  return Buffer.from(JSON.stringify({ challenge: of, solution })).toString('base64');
}

test('work pays once', async () => {
  expect(await Promise.all([proofs.spend(payload), proofs.spend(payload)])).toEqual(expect.arrayContaining(['ok', 'used']));
});

test('it does not keep', async () => {
  const later = createProofs({ key: 'secret', used: memorySet<Ticket>(), now: () => time + 31 * 60_000 });
  expect(await later.spend(payload)).toBe('expired');
});

test.each<[string, (payload: { challenge: Challenge; solution: { counter: number; derivedKey: string } }) => unknown]>([
  ['another key to sign', ({ challenge, solution }) => ({ challenge: { ...challenge, signature: '0'.repeat(64) }, solution })],
  [
    'less work',
    ({ challenge, solution }) => ({ challenge: { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } }, solution }),
  ],
  [
    'a later end',
    ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: 9_999_999_999 } },
      solution,
    }),
  ],
  ['a guess', ({ challenge, solution }) => ({ challenge, solution: { ...solution, counter: 1, derivedKey: '00' } })],
  ['nothing', () => ({})],
  ['a number', () => 7],
])('%s is no proof', async (_what, change) => {
  const parsed = JSON.parse(Buffer.from(payload, 'base64').toString()) as Parameters<typeof change>[0];
  expect(await proofs.spend(Buffer.from(JSON.stringify(change(parsed))).toString('base64'))).toBe('wrong');
});

test('text that is no payload is no proof', async () => {
  expect(await proofs.spend('%%%')).toBe('wrong');
});

test('whatever is sent as a proof is none', async () => {
  const parsed = JSON.parse(Buffer.from(payload, 'base64').toString()) as { challenge: Challenge; solution: object };
  const solutions = fc.record({
    counter: fc.oneof(fc.double(), fc.integer(), fc.jsonValue()),
    derivedKey: fc.oneof(fc.string(), fc.jsonValue()),
  });
  const any = fc.oneof(
    fc.jsonValue(),
    solutions.map((solution) => ({ ...parsed, solution })),
    fc.dictionary(fc.string(), fc.jsonValue()).map((more) => ({ ...parsed, challenge: { ...parsed.challenge, ...more, signature: 'ab' } })),
  );
  const property = fc.asyncProperty(any, async (value) => {
    expect(await proofs.spend(Buffer.from(JSON.stringify(value)).toString('base64'))).toBe('wrong');
  });
  await expect(fc.assert(property, { numRuns: 300 })).resolves.toBeUndefined();
});
