import { chooseLocale } from './chooseLocale.ts';

describe('chooseLocale', () => {
  it.each([
    [[], 'en'],
    [['--locale', 'sq'], 'sq'],
    [['--locale=sr-Latn'], 'sr-Latn'],
    [['-l', 'mk'], 'mk'],
  ])('%j => %s', (args, locale) => {
    expect(chooseLocale(args)).toBe(locale);
  });

  it('lists the languages when it does not know one', () => {
    expect(() => chooseLocale(['--locale', 'de'])).toThrowErrorMatchingInlineSnapshot(`
"Found --locale "de"; expected one of the 9 languages of the hub:
  en       English
  sq       Shqip
  bs       Bosanski
  hr       Hrvatski
  cnr      Crnogorski
  mk       Македонски
  sl       Slovenščina
  sr       Српски
  sr-Latn  Srpski (latinica)
Fix: use \`npm run dev -- --locale sq\`."
`);
  });

  it.each([[['--lang', 'sq']], [['sq']], [['--locale']]])('refuses %j', (args) => {
    expect(() => chooseLocale(args)).toThrow('expected nothing, or --locale and a language. Fix: use `npm run dev -- --locale sq`.');
  });
});
