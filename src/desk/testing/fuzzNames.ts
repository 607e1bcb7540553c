/** Throws any text at whatever becomes a name: of a page, a title, an address, a line of the header of a mail. */
import * as fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { slug } from '#language/slug.ts';
import { cleanText } from '#submission/gate/cleanText.ts';
import { hostileText } from '#submission/testing/hostileText.ts';
import { createLetterWriter, type LetterWriter } from '#desk/mail/letterText.ts';
import { isOneAddress, messageOf } from '#desk/mail/message.ts';
import { slugProblem } from '#desk/publish/slugProblem.ts';
import { codeRoot } from '#content/codeRoot.ts';

export interface NameFigures {
  /** Of the texts, those that an editor could choose as the name of a page, and those mail could go to. */
  readonly slugs: number;
  readonly addresses: number;
  /** Milliseconds the slowest took. */
  readonly slowest: number;
}

const AT = '2026-11-26T10:00:00.000Z';
const NO_NAMES: ReadonlySet<string> = new Set();
const FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/** Throws with the smallest text that is a name and must not be, or that says more than itself. */
export async function fuzzNames(count: number, seed?: number): Promise<NameFigures> {
  const figures = { slugs: 0, addresses: 0, slowest: 0 };
  const letters = createLetterWriter(codeRoot);
  const check = async (name: string, address: string): Promise<void> => {
    const begun = performance.now();
    if (isFileName(name)) figures.slugs += 1;
    assertOneLine(name);
    if (isOneAddress(address)) figures.addresses += 1;
    await assertOneMail(letters, name, address);
    figures.slowest = Math.max(figures.slowest, performance.now() - begun);
  };
  await fc.assert(fc.asyncProperty(names(), addresses(), check), { numRuns: count, ...(seed !== undefined && { seed }) });
  return figures;
}

function names(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: hostileText(6) },
    { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,62}$/) },
    fc.constantFrom(
      'con',
      'CON',
      'nul',
      'com1',
      'lpt9',
      '.',
      '..',
      '../../x.png',
      'a/b',
      'a\\b',
      '.git',
      'index',
      'a.md',
      '~',
      'a:b',
      'a\0b',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
}

/** Most are none; some are one with something behind it. */
function addresses(): fc.Arbitrary<string> {
  const behind = fc.constantFrom(
    '',
    '',
    '\r\nBcc: b@c.example',
    '\nSubject: x',
    ', b@c.example',
    '; b@c.example',
    ' <b@c.example>',
    '\0',
    '(b@c.example)',
  );
  return fc.oneof(
    hostileText(4),
    fc.emailAddress(),
    fc.tuple(fc.emailAddress(), behind).map((parts) => parts.join('')),
    fc.tuple(fc.string({ maxLength: 12 }), fc.domain()).map((parts) => parts.join('@')),
  );
}

/** What an editor may choose, and what is made of a name, is a plain name of a file on every system. */
function isFileName(name: string): boolean {
  const made = slug(name);
  if (made !== '' && !FILE.test(made)) throw new Error(`${JSON.stringify(name)} became the name ${JSON.stringify(made)}`);
  if (slugProblem(name, NO_NAMES) !== undefined) return false;
  if (!FILE.test(name) || name.length > 60 || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name))
    throw new Error(`${JSON.stringify(name)} is taken`);
  return true;
}

function assertOneLine(name: string): void {
  const line = cleanText(name);
  if (INVISIBLE.test(line) || line !== line.normalize('NFC') || line !== line.trim()) throw new Error(`a line ${JSON.stringify(line)}`);
  if (cleanText(line) !== line) throw new Error(`${JSON.stringify(line)} is another line when it is cleaned again`);
}

/** Writes a message out as it would be sent, and sends nothing. */
const paper = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
const HEADERS = [
  'auto-submitted',
  'content-language',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

/** The mail about a case of this title has the headers it always has, and goes to one address: the desk sends to no other. */
async function assertOneMail(letters: LetterWriter, title: string, address: string): Promise<void> {
  const { subject, text } = letters('mk', 'receipt', { title, reference: title, link: 'https://hub.example/' });
  const to = isOneAddress(address) ? address : 'ana@example.org';
  // The title as a subject of its own, too: not every letter puts it there.
  const mail = { id: 'x', to, subject: `${subject} ${title}`, text, locale: 'mk', next: AT, attempts: 0, createdAt: AT } as const;
  const { message, envelope } = await paper.sendMail(messageOf(mail, 'Desk <desk@example.org>'));
  // With `buffer` it is one.
  const written = (message as Buffer).toString();
  const head = written.slice(0, written.indexOf('\n\n')).replaceAll(/\n[ \t]+/g, ' ');
  const found = head.split('\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
  if (found.toSorted().join() !== HEADERS.join()) throw new Error(`${JSON.stringify(title)} wrote the headers ${JSON.stringify(head)}`);
  if (envelope.to.length !== 1) throw new Error(`${JSON.stringify(address)} goes to ${JSON.stringify(envelope.to)}`);
}
