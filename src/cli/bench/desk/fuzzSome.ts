/** Fuzzes one thing in a process of its own, `count` times in pieces, and tells its parent after each: one that hangs is found, too. */
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { fuzzGate, type Watch } from '#submission/testing/fuzzGate.ts';
import { NO_DETAILS } from '#submission/record.ts';
import { fuzzCasePage } from '#desk/publish/testing/fuzzCasePage.ts';
import { fuzzForms, fuzzLines, type FormFigures } from '#desk/testing/fuzzForms.ts';
import { fuzzNames } from '#desk/testing/fuzzNames.ts';
import { fuzzPhotos } from '#desk/testing/fuzzPhotos.ts';
import { testApp, type TestApp } from '#desk/testing/testParts.ts';
import { createPhotoReader } from '#desk/photos/photoReader.ts';
import type { FuzzKind, FuzzTold } from './fuzzPlan.ts';

const RECORD = exampleRecord({ draft: FULL_DRAFT, details: { ...NO_DETAILS, slug: 'rabotilnica', organisations: ['lokomotiva'] } });

/** Milliseconds the slowest took, and what else there is to say. */
type Fuzz = (count: number, seed: number) => Promise<Omit<FuzzTold, 'done'>>;

const KINDS: Readonly<Record<FuzzKind, Fuzz>> = {
  documents: (count, seed) => timed((watch) => fuzzGate(count, seed, watch)),
  'front matters': (count, seed) => timed((watch) => fuzzCasePage(RECORD, count, seed, watch)),
  names: async (count, seed) => {
    const { slugs, addresses, slowest } = await fuzzNames(count, seed);
    return { slowest, counts: { 'names of pages': slugs, addresses } };
  },
  forms: (count, seed) => withApp((desk) => fuzzForms(desk, count, seed)),
  lines: (count, seed) => withApp((desk) => fuzzLines(desk, count, seed)),
  photos: async (count) => {
    const reader = createPhotoReader();
    const { taken, refused, slowest } = await fuzzPhotos(reader, count);
    await reader.close();
    return { slowest, counts: { taken, refused } };
  },
};

async function timed(run: (watch: Watch) => void): Promise<Omit<FuzzTold, 'done'>> {
  let slowest = 0;
  run((check) => {
    const begun = performance.now();
    check();
    slowest = Math.max(slowest, performance.now() - begun);
  });
  return Promise.resolve({ slowest, counts: {} });
}

async function withApp(run: (desk: TestApp) => Promise<FormFigures>): Promise<Omit<FuzzTold, 'done'>> {
  const desk = await testApp();
  try {
    const { answers, slowest } = await run(desk);
    return { slowest, counts: answers };
  } finally {
    await desk.close();
  }
}

async function work(): Promise<void> {
  const [kind = '', count = '0', seed = '0', piece = '1'] = process.argv.slice(2);
  const fuzz = KINDS[kind as FuzzKind];
  // A photo that is being read keeps no process alive; the line to the parent does.
  process.channel?.ref();
  for (let done = 0; done < Number(count); done += Number(piece)) {
    const some = Math.min(Number(piece), Number(count) - done);
    const told = await fuzz(some, Number(seed) + done);
    process.send?.({ ...told, done: some } satisfies FuzzTold);
  }
  process.disconnect?.();
}

// What is thrown holds the seed, and the smallest text found.
void work().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
