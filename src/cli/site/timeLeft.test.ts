import type { Locale } from '#model/locale.ts';
import type { LocaleJob } from './outcome.ts';
import { inWords, timeLeft } from './timeLeft.ts';

function job(locale: Locale, lastSeconds?: number, unchanged = false): LocaleJob {
  return { locale, unchanged, ...(lastSeconds !== undefined && { lastSeconds }), run: () => Promise.reject(new Error('not run')) };
}

test('nothing is said before anything is known', () => {
  const left = timeLeft([job('en'), job('sq')], 2);
  expect(left.seconds()).toBeUndefined();
  left.ended({ locale: 'en', kind: 'built', seconds: 20 });
  expect(left.seconds()).toBe(20);
});

test('what the last build took, two side by side, without what is unchanged', () => {
  expect(timeLeft([job('en', 30), job('sq', 20), job('bs', 10), job('hr', 50, true)], 2).seconds()).toBe(30);
  expect(timeLeft([job('en', 30), job('sq', 30), job('bs', 30), job('hr')], 2).seconds()).toBe(60);
});

test('this run counts more than the last, and what is under way counts down', () => {
  let time = 0;
  const left = timeLeft([job('en', 10), job('sq', 10), job('bs', 10)], 2, () => time);
  left.began(job('en'));
  time = 4_000;
  expect(left.seconds()).toBe((6 + 10 + 10) / 2);
  left.ended({ locale: 'en', kind: 'built', seconds: 40 });
  expect(left.seconds()).toBe(40);
  left.ended({ locale: 'sq', kind: 'failed', reason: '' });
  left.ended({ locale: 'bs', kind: 'stopped' });
  expect(left.seconds()).toBe(0);
});

test.each([
  [0, 'less than a minute'],
  [49, 'less than a minute'],
  [60, 'about a minute'],
  [100, 'about 2 minutes'],
  [300, 'about 5 minutes'],
])('%d s: %s', (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
