/**
 * A plan as short text, for an address: a line for the whole, one for each day and block, fields parted by tabs. Of an address that was cut
 * in a message, the lines that are left can still be read.
 */
import { lost } from './lost.ts';
import type { Block, Plan } from './plan.ts';
import { readPlan, type Defaults, type Read } from './readPlan.ts';

const VERSION = '1';
const KINDS = { session: 's', break: 'p', lunch: 'l', energiser: 'e', own: 'o' } as const satisfies Record<Block['kind'], string>;

export function toCompact(plan: Plan): string {
  const { id, revision, title, zone, people, room, second = '', next, ticked } = plan;
  return [
    line([VERSION, id, revision, title, zone, people, room, second, next, ticked.join(' ')]),
    ...plan.days.flatMap(({ date, start, end, blocks }) => [line(['d', date, start, end]), ...blocks.map(blockLine)]),
  ].join('\n');
}

function blockLine(block: Block): string {
  const first = [KINDS[block.kind], block.id.slice(1), block.minutes, block.title];
  if (block.kind === 'session') return line([...first, block.module, block.session, block.hash]);
  return line(block.kind === 'own' ? [...first, block.text] : first);
}

export function fromCompact(text: string, defaults: Defaults): Read {
  const [head = [], ...lines] = text.split('\n').map(fields);
  const [version = '', id, revision, title, zone, people, room, second, next, ticked = ''] = head;
  if (!/^\d{1,4}$/.test(version)) return { plan: undefined, lost: [lost('unreadable')] };
  const days: { date: unknown; start: unknown; end: unknown; blocks: unknown[] }[] = [];
  for (const [kind, ...rest] of lines) {
    if (kind === 'd') days.push({ date: rest[0], start: rest[1], end: rest[2], blocks: [] });
    else days.at(-1)?.blocks.push(blockFields(kind, rest));
  }
  const read = readPlan(
    {
      id,
      revision: Number(revision),
      title,
      zone,
      people: Number(people),
      room,
      second,
      next: Number(next),
      days,
      ticked: ticked.split(' ').filter(Boolean),
    },
    defaults,
  );
  return version === VERSION || read.plan === undefined ? read : { plan: read.plan, lost: [lost('newer'), ...read.lost] };
}

function blockFields(letter: string | undefined, [number = '', minutes, title, ...rest]: readonly string[]): unknown {
  const kind = Object.entries(KINDS).find(([, each]) => each === letter)?.[0];
  // What is not ours is told as it stands.
  if (kind === undefined) return [letter, number, minutes, title].filter((field) => field !== undefined && field !== '').join(' ');
  const first = { kind, id: `b${number}`, minutes: Number(minutes), title };
  if (kind === 'session') return { ...first, module: rest[0], session: rest[1], hash: rest[2] };
  return kind === 'own' ? { ...first, text: rest[0] } : first;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const PLAIN: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n' };

function line(values: readonly (string | number)[]): string {
  return values.map((value) => String(value).replaceAll(/[\\\t\n]/g, (found) => ESCAPES[found] ?? found)).join('\t');
}

function fields(written: string): readonly string[] {
  return written.split('\t').map((field) => field.replaceAll(/\\(.)/g, (whole, letter: string) => PLAIN[letter] ?? whole));
}

/** FNV-1a over UTF-16, as seven letters or less: tells a slip from what was written, no more. */
export function checksum(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
