/** A process of its own that checks folders of content: parsing takes a second, in which a server would answer nobody. */
import { checkSite } from '#translation/checkSite.ts';
import type { CheckAnswer, CheckOrder } from './checker.ts';

process.on('message', ({ dir }: CheckOrder) => {
  process.send?.(answer(dir), undefined, undefined, (error) => {
    // Nobody is there any more to hear it.
    if (error !== null) process.exit(0);
  });
});
// The desk has ended, however it did.
process.on('disconnect', () => process.exit(0));

function answer(dir: string): CheckAnswer {
  try {
    return { problems: checkSite(dir).problems };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
