/** Many submit at once while others read the site: a desk, those who submit and those who read, each in a process of its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { childEnvironment } from '#content/environment.ts';
import { phonePhoto } from '#desk/testing/photos.ts';
import { buildDir } from '#cli/site/places.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import { percentile } from '#cli/bench/search/runMeasure.ts';
import type { LoadPlan, LoadResult } from './loadPlan.ts';

export interface LoadOptions {
  /** An empty folder. */
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly submitters?: number;
  readonly megabytes?: number;
}

const IDLE = 3_000;

export async function benchLoad({ folder, print, submitters = 20, megabytes = 3 }: LoadOptions): Promise<void> {
  const photo = path.join(folder, 'photo.jpg');
  const bytes = await photoOf(megabytes * 1_000_000);
  writeFileSync(photo, bytes);
  const site = siteToRead(folder, print);
  const server = start('loadServer.ts', [path.join(folder, 'desk'), site]);
  const [url] = (await once(server, 'message')) as [string];
  const port = new URL(url).port;
  const plan: LoadPlan = { url, submitters, firstAddress: 0, photo, looks: 0 };
  try {
    // The first photo waits for its process to start.
    await submitAll({ ...plan, submitters: 2, firstAddress: 900 });
    const cold = await submitAll({ ...plan, firstAddress: 100, photo: '' });
    const text = await submitAll({ ...plan, firstAddress: 150, photo: '', looks: 20 });
    const alone = await submitAll({ ...plan, firstAddress: 200 });
    const before = await readIdle(port);
    let both: LoadResult = alone;
    const meanwhile = await readWhile(port, async (over) => {
      both = await submitAll({ ...plan, firstAddress: 300 }, over);
    });
    const idle = (before + (await readIdle(port))) / 2;
    const size = (bytes.length / 1e6).toFixed(1);
    print(`${submitters} at once, text alone, just after the start: ${times(cold.totals)}; ${failed(cold)}`);
    print(`${submitters} at once, text alone, after that: ${times(text.totals, 400)}; ${failed(text)}`);
    print(`  their status pages, all at once, ${text.looks.length} times: ${times(text.looks, 50)}`);
    print(`${submitters} at once, each with a photo of ${size} MB (12 megapixels): ${times(alone.totals, 5_000)}; ${failed(alone)}`);
    print(`  of it the photo ${times(alone.photos)}, the text ${times(alone.submissions)}`);
    print(`The same while others read the site as fast as it comes: ${times(both.totals, 5_000)}; ${failed(both)}`);
    print(
      `  readers get ${meanwhile.toFixed(0)} answers a second, ${idle.toFixed(0)} before and after: ${((100 * meanwhile) / idle).toFixed(0)} % (goal: 60 %)`,
    );
    print(`Proof of work, done before on the same machine, one after the other, and not counted above: ${times(alone.proofs)}`);
    print(`Memory at most: ${memory(server).join(', ')} (goal: the desk itself 400 MB)`);
    for (const error of [...cold.errors, ...text.errors, ...alone.errors, ...both.errors].slice(0, 10)) print(`  ${error}`);
  } finally {
    await stop(server);
  }
}

function start(script: string, args: readonly string[]): ChildProcess {
  // As `start.mjs` does for `npm run up`.
  const env = childEnvironment({ UV_THREADPOOL_SIZE: '24' });
  return fork(path.join(import.meta.dirname, script), [...args], { execArgv: ['--import', 'tsx'], env });
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.disconnect();
  await gone;
}

/** `over`: called when all have their receipts. */
async function submitAll(plan: LoadPlan, over: () => void = () => {}): Promise<LoadResult> {
  const child = start('loadSubmitters.ts', [JSON.stringify(plan)]);
  await once(child, 'message');
  child.send('go');
  await once(child, 'message');
  over();
  const [result] = (await once(child, 'message')) as [LoadResult];
  return result;
}

/** Answers a second to readers from the beginning of `work` until it says that it is over. */
async function readWhile(port: string, work: (over: () => void) => Promise<void>): Promise<number> {
  const child = start('loadReader.ts', [port, '/']);
  await once(child, 'message');
  const rate = once(child, 'message') as Promise<[number]>;
  let told = false;
  const over = (): void => {
    if (!told) child.send('stop');
    told = true;
  };
  await work(over);
  over();
  const [perSecond] = await rate;
  await stop(child);
  return perSecond;
}

function readIdle(port: string): Promise<number> {
  return readWhile(port, () => new Promise((resolve) => setTimeout(resolve, IDLE)));
}

/** Twelve megapixels of noise with a place in it, of at least so many bytes, and few more. */
async function photoOf(bytes: number): Promise<Buffer> {
  const whole = await phonePhoto(4000, 3000);
  let [low, high] = [10, 95];
  let photo = whole;
  while (low < high) {
    const quality = Math.floor((low + high) / 2);
    const smaller = await sharp(whole).keepMetadata().jpeg({ quality }).toBuffer();
    if (smaller.length < bytes) low = quality + 1;
    else [high, photo] = [quality, smaller];
  }
  return photo;
}

/** The built site; a page as long as its start page where it is not built. */
function siteToRead(folder: string, print: (line: string) => void): string {
  const built = buildDir(siteDir);
  if (existsSync(path.join(built, 'index.html'))) return built;
  print('The site is not built: a page of 60 KB stands in for its start page.');
  const standIn = path.join(folder, 'site');
  mkdirSync(standIn);
  writeFileSync(path.join(standIn, 'index.html'), `<!doctype html><title>Hub</title>${'<p>Сала за соседите.</p>\n'.repeat(1_500)}`);
  return standIn;
}

function times(all: readonly number[], goal?: number): string {
  const [median, p95] = [percentile(all, 0.5), percentile(all, 0.95)].map((time) => time.toFixed(0));
  return `median ${median} ms, p95 ${p95} ms${goal === undefined ? '' : ` (goal: ${goal} ms)`}`;
}

function failed({ errors }: LoadResult): string {
  return `${errors.length} errors`;
}

/** Most each process has held in memory, where the system tells. */
function memory({ pid }: ChildProcess): readonly string[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const peak = (id: string): string => {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return `${(Number(kilobytes) / 1000).toFixed(0)} MB`;
    };
    return [`the desk ${peak(String(pid))}`, ...children.filter((id) => id !== '').map((id) => `a process of its own ${peak(id)}`)];
  } catch {
    return ['this system does not tell'];
  }
}
