import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names the files authors write where a message names those made from them. The made ones stay in the message: line numbers are theirs.
 * @example 'in .overlay/sq/a.md' // => 'in i18n/sq/a.md (built as .overlay/sq/a.md)'
 */
export function nameSources(message: string, siteDir: string): string {
  return message.replaceAll(/\.overlay\/[^\s"'`()]+\.md/g, (made) => {
    const source = sourceOf(join(siteDir, made));
    return source === undefined ? made : `${source} (built as ${made})`;
  });
}

/** The overlay notes in each page's front matter which file it was made from. */
function sourceOf(path: string): string | undefined {
  try {
    return /^ {2}source: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
