import { parseDraft, writeDraft, NOTHING } from './draft.ts';
import { createDraftStore } from './draftStore.ts';
import { bring, discard, enter, filed, leave, settle, take, write } from './editing.ts';
import { answer, sections, testDevice, unit } from './testing.ts';

const FIRST = unit('why/1');
const SECOND = unit('why/2', { text: 'Предлог', fuzzy: true });
const SHEET = sections(FIRST, SECOND);

function stored(device: { stored: string | null }): Record<string, string> {
  return Object.fromEntries([...parseDraft(device.stored).answers].map(([id, { text }]) => [id, text]));
}

test('what is typed is kept a moment later, once', () => {
  const device = testDevice();
  const store = createDraftStore(SHEET, device);
  store.change(write(FIRST, 'Т'));
  store.change(write(FIRST, 'Те'));
  expect(device.stored).toBeNull();
  device.run();
  expect(stored(device)).toEqual({ 'why/1': 'Те' });
  expect(store.kept()).toBe('kept');
  const again = createDraftStore(SHEET, testDevice(device.stored));
  expect(again.piece('why/1')).toEqual({ text: 'Те', state: 'done' });
  expect(again.state().unsaid).toBe(false);
});

test('a page that is closed keeps the last letter', () => {
  const device = testDevice();
  const store = createDraftStore(SHEET, device);
  store.change(write(FIRST, 'Т'));
  store.flush();
  expect(stored(device)).toEqual({ 'why/1': 'Т' });
});

test('a device that is full says so, and all stays in the fields', () => {
  const device = testDevice();
  device.full = true;
  const store = createDraftStore(SHEET, device);
  store.change(write(FIRST, 'Т'));
  device.run();
  expect(store.kept()).toBe('failed');
  expect(store.piece('why/1').text).toBe('Т');
  device.full = false;
  store.change(write(FIRST, 'Те'));
  device.run();
  expect(store.kept()).toBe('kept');
});

test('a suggestion is right once it is edited, or said to be', () => {
  const store = createDraftStore(SHEET, testDevice());
  expect(store.piece('why/2').state).toBe('look');
  store.change(settle(SECOND, true, 'mk'));
  expect(store.piece('why/2')).toEqual({ text: 'Предлог', state: 'done' });
  store.change(settle(SECOND, false, 'mk'));
  expect(store.piece('why/2').state).toBe('look');
  store.change(write(SECOND, 'Предлог!'));
  expect(store.piece('why/2').state).toBe('done');
});

test('only the piece that was written is another object', () => {
  const store = createDraftStore(SHEET, testDevice());
  const before = [store.piece('why/1'), store.piece('why/2')];
  store.change(write(FIRST, 'Т'));
  expect(store.piece('why/1')).not.toBe(before[0]);
  expect(store.piece('why/2')).toBe(before[1]);
});

describe('another tab', () => {
  const theirs = (text: string, at: number): string => writeDraft({ ...NOTHING, answers: new Map([['why/1', answer(text, { at })]]) });

  test('is taken over where nobody is writing', () => {
    const store = createDraftStore(SHEET, testDevice());
    store.hear(theirs('Таму', 5000));
    expect(store.piece('why/1').text).toBe('Таму');
    expect(store.state().otherTab).toBe(true);
  });

  test('does not take over an older text', () => {
    const store = createDraftStore(SHEET, testDevice());
    store.change(write(FIRST, 'Овде'));
    store.hear(theirs('Таму', 1));
    expect(store.piece('why/1').text).toBe('Овде');
  });

  test('is shown beside the field that is being written in, and can be taken', () => {
    const device = testDevice();
    const store = createDraftStore(SHEET, device);
    store.change(enter('why/1'));
    store.change(write(FIRST, 'Овде'));
    store.hear(theirs('Таму', 5000));
    expect(store.piece('why/1').text).toBe('Овде');
    expect(store.state().rivals.get('why/1')?.text).toBe('Таму');
    store.change(take(FIRST, 'Таму'));
    expect(store.piece('why/1').text).toBe('Таму');
    expect(store.state().rivals.size).toBe(0);
  });

  test('is taken over when the field is left without another word', () => {
    const store = createDraftStore(SHEET, testDevice());
    store.change(enter('why/1'));
    store.hear(theirs('Таму', 5000));
    store.change(leave('why/1'));
    expect(store.piece('why/1').text).toBe('Таму');
  });

  test('is not lost when this one writes on', () => {
    const device = testDevice();
    const store = createDraftStore(SHEET, device);
    store.change(enter('why/1'));
    store.hear(theirs('Таму', 1001));
    store.change(write(FIRST, 'Овде, подоцна'));
    store.change(leave('why/1'));
    expect(store.piece('why/1').text).toBe('Овде, подоцна');
    expect(store.state().rivals.get('why/1')?.text).toBe('Таму');
    store.change(settle(FIRST, true, 'mk'));
    expect(store.state().rivals.size).toBe(0);
  });

  test('does not lose what it stored while this one was writing elsewhere', () => {
    const device = testDevice();
    const store = createDraftStore(SHEET, device);
    store.change(write(SECOND, 'Овде'));
    device.stored = theirs('Таму', 5000);
    device.run();
    expect(stored(device)).toEqual({ 'why/1': 'Таму', 'why/2': 'Овде' });
  });

  test('may remove all', () => {
    const device = testDevice();
    const store = createDraftStore(SHEET, device);
    store.change(write(FIRST, 'Овде'));
    store.change(enter('why/2'));
    store.change(write(SECOND, 'Пишувам'));
    store.hear(null);
    expect(store.piece('why/1').text).toBe('');
    expect(store.piece('why/2').text).toBe('Пишувам');
  });
});

test('a file brings its texts, and they can be taken back', () => {
  const store = createDraftStore(SHEET, testDevice());
  store.change(write(FIRST, 'Мое'));
  const entry = { id: 'why/1', source: FIRST.source, text: 'Од датотеката', fuzzy: false, base: 'base' };
  const brought = bring(
    store.state().draft,
    [FIRST, SECOND],
    [
      entry,
      { ...entry, id: 'why/2', source: SECOND.source, text: 'Предлог', fuzzy: true },
      { ...entry, id: 'why/9', source: 'Gone', text: 'Исчезнато' },
    ],
  );
  expect(brought.count).toBe(1);
  store.change(brought.step);
  expect(store.piece('why/1').text).toBe('Од датотеката');
  expect(store.state().draft.gone.get('Gone')?.text).toBe('Исчезнато');
  store.change(brought.restore);
  expect(store.piece('why/1').text).toBe('Мое');
  store.change(discard('Gone'));
  expect(store.state().draft.gone.get('Gone')?.text).toBe('');
});

test('a saved file ends the reminder, and the next letter begins it again', () => {
  const store = createDraftStore(SHEET, testDevice());
  store.change(write(FIRST, 'Т'));
  expect(store.state().unsaid).toBe(true);
  store.change(filed);
  expect(store.state().unsaid).toBe(false);
  store.change(write(FIRST, 'Те'));
  expect(store.state().unsaid).toBe(true);
});

test('starting over leaves nothing behind', () => {
  const device = testDevice();
  const store = createDraftStore(SHEET, device);
  store.change(write(FIRST, 'Т'));
  device.run();
  store.change(write(FIRST, 'Те'));
  store.clear();
  device.run();
  expect(device.stored).toBeNull();
  expect(store.piece('why/1')).toEqual({ text: '', state: 'empty' });
  expect(store.kept()).toBe('nothing');
});
