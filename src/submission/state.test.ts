import { advance } from './advance.ts';
import { ACTIONS, mayDo, ROLES, stateAfter, STATES } from './state.ts';
import { exampleRecord } from './testing/exampleRecord.ts';

test.each([
  ['before the page is published', false],
  ['after it', true],
])('what leads where %s', (_when, published) => {
  const lines = STATES.map((state) => {
    const steps = ACTIONS.flatMap((action) => {
      const after = stateAfter(action, { state, published });
      return after === undefined ? [] : [after === state ? action : `${action} → ${after}`];
    });
    return `${state}: ${steps.join(', ')}`;
  });
  expect(lines.join('\n')).toMatchSnapshot();
});

test('who may', () => {
  const lines = ROLES.map((role) => `${role}: ${ACTIONS.filter((action) => mayDo(action, role)).join(', ')}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
"contributor: answer, revise, withdraw, correct
translator: 
editor: take, release, ask, edit, accept, decline, reopen, decline-correction
publisher: take, release, ask, edit, accept, send-back, publish, decline, reopen, decline-correction
admin: take, release, ask, edit, accept, send-back, publish, decline, reopen, decline-correction"
`);
});

test('a step is remembered, and one that is not allowed is none', () => {
  const by = { by: 'ana', at: '2026-11-26T10:00:00.000Z' };
  const taken = advance(exampleRecord(), 'take', by, { assignee: 'ana' });
  expect(taken).toMatchObject({ state: 'in-review', assignee: 'ana' });
  expect(taken?.events.at(-1)).toEqual({ ...by, what: 'take', state: 'in-review' });
  expect(advance(exampleRecord(), 'publish', by)).toBeUndefined();
});
