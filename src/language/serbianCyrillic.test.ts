import fc from 'fast-check';
import { toSerbianCyrillic } from './serbianCyrillic.ts';
import { SERBIAN_CYRILLIC, toSerbianLatin } from './serbianLatin.ts';

test.each([
  ['Ljubav, njiva, džep', 'Љубав, њива, џеп'],
  ['LJUBAV, NJEGOŠ, DŽEP', 'ЉУБАВ, ЊЕГОШ, ЏЕП'],
  ['Đorđe čeka ćerku u Šapcu', 'Ђорђе чека ћерку у Шапцу'],
  ['injekcija, Injekcioni, INJEKCIJA', 'инјекција, Инјекциони, ИНЈЕКЦИЈА'],
  ['konjugacija i konjunktura, a konj, konjak i kanjon', 'конјугација и конјунктура, а коњ, коњак и кањон'],
  ['anjon, Tanjug, vanjezički', 'анјон, Танјуг, ванјезички'],
  ['nadživeti, odživljen, podžanr, predžetveni', 'надживети, одживљен, поджанр, преджетвени'],
  ['nadžak, Odžaci, hodžaluk, odžak', 'наџак, Оџаци, хоџалук, оџак'],
  ['XIX vek, VIII. razred, I svetski rat. I tako dalje', 'XIX век, VIII. разред, I светски рат. И тако даље'],
  ['Google, New York, Zürich, Wikipedia', 'Гоогле, New York, Zürich, Wikipedia'],
  ['Piši na ana@primer.rs ili www.primer.rs i https://primer.rs/nj', 'Пиши на ana@primer.rs или www.primer.rs и https://primer.rs/nj'],
  ['[njihova strana](https://kuda.org/njive)[^intervju]', '[њихова страна](https://kuda.org/njive)[^intervju]'],
  ['kuda.org, plan.pdf, kraj. Sledeći', 'kuda.org, plan.pdf, крај. Следећи'],
  ['### Šta *nije* uspelo\\\nNjih **dvoje**', '### Шта *није* успело\\\nЊих **двоје**'],
  ['već ћирилица', 'већ ћирилица'],
  ['NJ, nJ', 'НЈ, нЈ'],
])('%s => %s', (latin, cyrillic) => {
  expect(toSerbianCyrillic(latin)).toBe(cyrillic);
  expect(toSerbianLatin(cyrillic)).toBe(latin.replaceAll('ћирилица', 'ćirilica'));
});

const letters = [...'abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ', 'nj', 'lj', 'dž', 'Nj', 'LJ', 'injekc', 'nadži'];
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(' ', '.', '\n', '2', 'q', 'ü', '](', ')', '/', '🙂')),
  )
  .map((pieces) => pieces.join(''));

test('read back, it is the same text', () => {
  fc.assert(
    fc.property(text, (latin) => expect(toSerbianLatin(toSerbianCyrillic(latin))).toBe(latin)),
    { numRuns: 3_000 },
  );
});

test('Cyrillic text stays', () => {
  const cyrillic = fc.array(fc.constantFrom(...SERBIAN_CYRILLIC, ' ', '.')).map((parts) => parts.join('').normalize('NFC'));
  fc.assert(fc.property(cyrillic, (source) => expect(toSerbianCyrillic(source)).toBe(source)));
});

test('long text without a space takes no longer for it', () => {
  for (const piece of ['a.', 'a@', 'nj', '](', 'a-', 'http://', 'a.rs/', 'I ']) {
    const long = piece.repeat(20_000);
    expect(toSerbianLatin(toSerbianCyrillic(long))).toBe(long);
  }
});
