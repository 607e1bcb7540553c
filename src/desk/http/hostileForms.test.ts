import type { Refused } from '#submission/api.ts';
import { fuzzForms, fuzzLines } from '#desk/testing/fuzzForms.ts';
import { testApp, type TestApp } from '#desk/testing/testParts.ts';

let desk: TestApp;
beforeEach(async () => {
  desk = await testApp();
});
afterEach(() => desk.close());

test('whatever body is sent, it is answered, and never by a fault of the desk', async () => {
  const { answers } = await fuzzForms(desk, 300);
  // Some are damaged where it does not matter; most are refused.
  expect(answers[201]).toBeGreaterThan(5);
  expect(answers[400]).toBeGreaterThan(50);
});

test('lines that are cut, and lengths that are wrong, leave the desk as it was', async () => {
  const { answers } = await fuzzLines(desk, 80);
  expect(answers[0]).toBeGreaterThan(10);
  expect(answers[400]).toBeGreaterThan(0);
});

test('a body at which the parser stops reading is refused all the same', async () => {
  const head = 'Content-Disposition: attachment; name="submission"';
  const payload = `--x\r\n${head}\r\n\r\n{}\r\n${'y'.repeat(100_000)}\r\n--x--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': '00000000-0000-4000-8000-000000000000' };
  const answer = await desk.app.inject({ method: 'POST', url: '/api/submissions', payload, headers });
  expect([answer.statusCode, answer.json<Refused>().error]).toEqual([400, 'bad-request']);
});
