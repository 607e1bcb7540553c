import { caseHash, placeIn, type Place } from './place.ts';

function shown(hash: string): Place | string {
  const place = placeIn(hash);
  return place.screen === 'queue' ? place.filters.toString() : place;
}

test('the fragment names the screen', () => {
  expect(placeIn('').screen).toBe('queue');
  expect(shown('#queue')).toBe('');
  expect(shown('#state=all&who=mine')).toBe('state=all&who=mine');
  expect(shown('#people')).toEqual({ screen: 'people' });
  expect(shown('#sign-in=abc_-9')).toEqual({ screen: 'sign-in', token: 'abc_-9' });
  expect(shown('#sign-in-problem=not-invited')).toEqual({ screen: 'problem', problem: 'not-invited' });
});

test('a reference is read as it is shown, as the desk writes it, and with what is taken for other letters', () => {
  const there = { screen: 'case', reference: '7qf2m9xp3k4dw8ta' };
  expect(shown(caseHash('7qf2m9xp3k4dw8ta'))).toEqual(there);
  expect(shown('#case=7qf2m9xp3k4dw8ta')).toEqual(there);
  expect(shown('#case=7QF2 M9XP 3K4D W8TA&field=details.slug')).toEqual(there);
});

test('what is not understood leads to the queue, an unknown problem is told as a failure', () => {
  expect(placeIn('#case=nonsense').screen).toBe('queue');
  expect(placeIn('#sign-in=').screen).toBe('queue');
  expect(placeIn('#%E0%A4%A').screen).toBe('queue');
  expect(shown('#sign-in-problem=gremlins')).toEqual({ screen: 'problem', problem: 'failed' });
});
