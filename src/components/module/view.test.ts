import { viewIn, withView } from './view.ts';

test.each([
  ['', 'participant'],
  ['?view=facilitator', 'facilitator'],
  ['?view=', 'participant'],
  ['?view=<script>', 'participant'],
  ['?a=1&view=facilitator', 'facilitator'],
])('%j shows the page for the %s', (search, view) => expect(viewIn(search)).toBe(view));

test('what else the address says stays', () => {
  expect(withView('?a=1', 'facilitator')).toBe('?a=1&view=facilitator');
  expect(withView('?view=facilitator&a=1', 'participant')).toBe('?a=1');
  expect(withView('?view=facilitator', 'participant')).toBe('');
});
