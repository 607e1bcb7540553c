import { pageText } from './pageText.ts';

const page = (main: string, script = 'a'): string =>
  `<!doctype html><html lang=sr><body><header>Hub</header><main>${main}</main><script data-files="/assets/${script}.js">x</script></body></html>`;

test('title with its language, lead and text; not what stands around them', () => {
  const html = page(
    '<div lang=en><h1>Who\n decides</h1><p class=lead>Four hours.<nav>On this shelf</nav><div class=prose><p>One <b>map</b>.</div></div>',
  );
  expect(pageText(html)).toEqual({ title: 'Who decides', lang: 'en', text: 'Who decides\nFour hours.\nOne map.' });
  expect(pageText(page('<h1>Ко</h1><div class=prose>Да</div>'))).toEqual({ title: 'Ко', text: 'Ко\n\nДа' });
});

test('the same after another build, another after a change', () => {
  const text = (prose: string, script: string): string | undefined =>
    pageText(page(`<h1>A</h1><div class=prose>${prose}</div>`, script)).text;
  expect(text('b', 'one')).toBe(text('b', 'two'));
  expect(text('b', 'one')).not.toBe(text('c', 'one'));
});

test('a list has no title to be told, and its words are those between head and foot', () => {
  expect(pageText(page('<h1>Catalogue</h1> <p class=lead>All'))).toEqual({ text: 'Catalogue All' });
});
