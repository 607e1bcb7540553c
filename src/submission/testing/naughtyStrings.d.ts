/** The Big List of Naughty Strings (https://github.com/minimaxir/big-list-of-naughty-strings, MIT), as a package. */
declare module 'naughty-string-validator' {
  export function getNaughtyStringList(): readonly string[];
}
