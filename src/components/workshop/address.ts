/** A plan in the address: compressed, with a checksum, so that a link which was cut on its way is noticed. */
import { checksum, fromCompact, toCompact } from '#training/workshop/compactText.ts';
import { lost } from '#training/workshop/lost.ts';
import type { Plan } from '#training/workshop/plan.ts';
import type { Defaults, Read } from '#training/workshop/readPlan.ts';

export const VIEWS = ['edit', 'run', 'programme', 'handouts', 'materials'] as const;
export type View = (typeof VIEWS)[number];

/** `z`: deflated; `t`: text as it is, where a browser cannot compress. Then the checksum of the text, a full stop, and base64url. */
const FORM = /^([zt])([0-9a-z]{1,7})\.(.*)$/s;

/** Characters of text an address may unfold to; far more than the largest plan has. */
const MOST_TEXT = 2_000_000;

/** The fragment of the address, with its `#`. */
export async function writeHash(plan: Plan, view: View): Promise<string> {
  const text = toCompact(plan);
  const bytes = new TextEncoder().encode(text);
  const packed =
    typeof CompressionStream === 'undefined'
      ? `t${checksum(text)}.${base64(bytes)}`
      : `z${checksum(text)}.${base64(await through(bytes, new CompressionStream('deflate-raw')))}`;
  return `#plan=${packed}${view === 'edit' ? '' : `&view=${view}`}`;
}

/** Undefined where the address holds no plan at all. */
export async function readHash(hash: string, defaults: Defaults): Promise<Read | undefined> {
  const found = new URLSearchParams(hash.replace(/^#/, '')).get('plan');
  if (found === null) return undefined;
  const [, form, sum, packed = ''] = FORM.exec(found) ?? [];
  const bytes = fromBase64(packed);
  if (form === 'z' && typeof DecompressionStream === 'undefined') return { plan: undefined, lost: [lost('unreadable')] };
  const text = new TextDecoder().decode(form === 'z' ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes);
  const read = fromCompact(text, defaults);
  if (read.plan === undefined || checksum(text) === sum) return read;
  return { plan: read.plan, lost: [lost('altered'), ...read.lost] };
}

export function viewIn(hash: string): View {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('view');
  return VIEWS.find((view) => view === asked) ?? 'edit';
}

/** What comes out before an error is kept: the beginning of a plan is better than none. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reading = collect(stream.readable.getReader(), chunks);
  const writer = stream.writable.getWriter();
  try {
    await writer.write(bytes);
    // An end that comes too early throws away what waits to be read.
    await new Promise((resolve) => setTimeout(resolve));
    await writer.close();
  } catch {
    // Told by the checksum.
  }
  await reading;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, chunks: Uint8Array<ArrayBuffer>[]): Promise<void> {
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      chunks.push(value);
      size += value.length;
      if (size > MOST_TEXT) return await reader.cancel();
    }
  } catch {
    // Told by the checksum.
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Of what is no base64, that which is. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const clean = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll(/[^A-Za-z0-9+/]/g, '');
  const binary = atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
