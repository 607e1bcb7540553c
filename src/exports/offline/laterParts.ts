/** `e("3750")` in a script asks for `3750.f5fc1912.js`: the number the bundler gives to a part that no page names. */
const ASKED = /\.e\("(\d+)"\)/g;

/**
 * Parts of the application that scripts ask for when somebody needs them, and what those ask for in turn, with their style sheets.
 * @param scripts names of files, without those of every page
 * @param all names of the scripts and style sheets there are
 */
export function laterParts(scripts: readonly string[], all: readonly string[], read: (script: string) => string): readonly string[] {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (const script of waiting) {
    for (const [, number = ''] of read(script).matchAll(ASKED)) {
      for (const file of all.filter((name) => name.startsWith(`${number}.`) && !found.has(name))) {
        found.add(file);
        if (file.endsWith('.js')) waiting.push(file);
      }
    }
  }
  return [...found];
}
