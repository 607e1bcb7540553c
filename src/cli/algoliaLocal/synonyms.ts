import * as z from 'zod';
import { words } from './records.ts';

export const synonymSchema = z.discriminatedUnion('type', [
  z.object({ objectID: z.string(), type: z.literal('synonym'), synonyms: z.array(z.string()).min(2) }),
  z.object({
    objectID: z.string(),
    type: z.enum(['onewaysynonym', 'oneWaySynonym']),
    input: z.string(),
    synonyms: z.array(z.string()).min(1),
  }),
]);
export type Synonym = z.infer<typeof synonymSchema>;

/** Words looked for in place of one: each alternative is one word, or several that stand beside each other. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What each word stands for. An input of several words is left out. */
export function synonymsByWord(synonyms: Iterable<Synonym>): Synonyms {
  const byWord = new Map<string, (readonly string[])[]>();
  for (const synonym of synonyms) {
    const inputs = synonym.type === 'synonym' ? synonym.synonyms : [synonym.input];
    for (const input of inputs) {
      const [word, ...rest] = words(input);
      if (word === undefined || rest.length > 0) continue;
      const others = synonym.synonyms.filter((other) => other !== input).map(words);
      byWord.set(word, [...(byWord.get(word) ?? []), ...others]);
    }
  }
  return byWord;
}
