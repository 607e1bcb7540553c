/** Written by `plugins/pageStrings.ts`: strings of one area by their ids. */
declare module '@hub-strings/*.json' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
