import { materialise } from '#translation/overlay.ts';
import { compileLocale } from '#cli/site/compileLocale.ts';
import { publish } from '#cli/site/publish.ts';
import { formatProblem } from '#model/problem.ts';
const l = process.argv[2] as 'mk';
let t = performance.now();
const m = await materialise(process.cwd(), [l]);
console.log(m.problems.map(formatProblem).join('\n'), m.fingerprints, Math.round(performance.now() - t));
if (m.problems.length === 0 && process.argv[3] !== 'm') {
  const e = await compileLocale(process.cwd(), l, AbortSignal.timeout(900_000));
  if (e) throw new Error(e);
  await publish(process.cwd(), l);
  console.log('built', Math.round(performance.now() - t));
}
