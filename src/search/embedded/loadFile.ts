import { SearchError } from '../searchError.ts';

/** Text of one file of an index; undefined where there is none; rejects when the network fails. */
export type LoadFile = (file: string) => Promise<string | undefined>;

/** The text of a file that must be there. Rejects with a `SearchError`. */
export async function need(load: LoadFile, file: string): Promise<string> {
  let text: string | undefined;
  try {
    text = await load(file);
  } catch (error) {
    throw new SearchError('unreachable', `the search index cannot be fetched (${file})`, { cause: error });
  }
  if (text === undefined) throw new SearchError('damaged', `the search index has no file ${file}`);
  return text;
}
