import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { Stale } from '#desk/store/storeErrors.ts';
import type { SubmissionStore } from '#desk/store/submissionStore.ts';

export interface Race {
  readonly rounds: number;
  /** Rounds in which not exactly one won, the others were not told that they were late, or another text was kept than the winner's. */
  readonly wrong: readonly string[];
}

/** Several writers change one submission from the same version, round after round. */
export async function raceWriters(store: SubmissionStore, writers: number, rounds: number): Promise<Race> {
  const wrong: string[] = [];
  let version = await store.create(exampleRecord(), []);
  for (let round = 1; round <= rounds; round += 1) {
    const texts = Array.from({ length: writers }, (_, writer) => `round-${round}-writer-${writer}`);
    const from = version;
    const done = await Promise.allSettled(texts.map((assignee) => store.update(from, exampleRecord({ assignee }))));
    const winners = texts.filter((_, writer) => done[writer]?.status === 'fulfilled');
    const late = done.filter((result) => result.status === 'rejected' && result.reason instanceof Stale).length;
    const kept = await store.read(exampleRecord().id);
    if (winners.length !== 1 || late !== writers - 1) wrong.push(`round ${round}: ${winners.length} won, ${late} were late`);
    if (kept?.record.assignee !== winners[0]) wrong.push(`round ${round}: ${kept?.record.assignee ?? 'nothing'} was kept`);
    version = kept?.version ?? version;
  }
  return { rounds, wrong };
}
