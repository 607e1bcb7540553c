import * as fc from 'fast-check';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import { createMailer, type Mailer, type OutgoingMail } from './mailer.ts';
import { smtpTransport, type SmtpSettings } from './smtp.ts';
import { body, decodedWords, header, startMailServer, type MailServer } from './testing/mailServer.ts';

const MINUTE = 60_000;
const MAIL: OutgoingMail = {
  id: 'received-7qf2',
  to: 'ana@example.org',
  locale: 'mk',
  subject: 'Ја добивме вашата приказна: „Центарот што го отворија соседите“',
  text: 'Здраво, Ана!\n\nВашата приказна пристигна.\n.\nhttps://hub.example.org/status/#7qf2\n',
};

let time: number;
let logged: string[];
let outbox: PrivateStore['outbox'];
const open: { close: () => Promise<void> }[] = [];

beforeEach(() => {
  time = Date.parse('2026-11-26T10:00:00Z');
  logged = [];
  outbox = memoryPrivateStore().outbox;
});
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

async function server(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const started = await startMailServer(options);
  open.push(started);
  return started;
}

function mailer(port: number, settings: Partial<SmtpSettings> = {}): Mailer {
  const created = createMailer({
    outbox,
    transport: smtpTransport({ host: '127.0.0.1', port, secure: false, ...settings }),
    from: 'Learning Hub <desk@hub.example.org>',
    log: (line) => logged.push(line.replace(/(?<=127\.0\.0\.\d:)\d+/, 'PORT')),
    clock: () => time,
  });
  open.push(created);
  return created;
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const { port, close } = await startMailServer();
  await close();
  return port;
}

test('a mail in Macedonian arrives as it was written, by itself', async () => {
  const { port, mails, arrived } = await server();
  await mailer(port).post(MAIL);
  await arrived(1);
  const [mail] = mails;
  expect(mail?.to).toEqual(['ana@example.org']);
  const told = (name: string): string => (mail === undefined ? '' : decodedWords(header(mail, name) ?? 'none'));
  expect(
    Object.fromEntries(['From', 'To', 'Subject', 'Message-ID', 'Date', 'Auto-Submitted', 'Content-Type'].map((name) => [name, told(name)])),
  ).toMatchInlineSnapshot(`
{
  "Auto-Submitted": "auto-generated",
  "Content-Type": "text/plain; charset=utf-8",
  "Date": "Thu, 26 Nov 2026 10:00:00 +0000",
  "From": "Learning Hub <desk@hub.example.org>",
  "Message-ID": "<received-7qf2@hub.example.org>",
  "Subject": "Ја добивме вашата приказна: „Центарот што го отворија соседите“",
  "To": "ana@example.org",
}
`);
  expect(mail && body(mail).replaceAll('\r\n', '\n').trim()).toBe(MAIL.text.trim());
});

test('the same id is one mail, also after it was sent; what it said is forgotten then', async () => {
  const { port, mails } = await server();
  const sender = mailer(port);
  await Promise.all([sender.post(MAIL), sender.post(MAIL)]);
  await sender.flush();
  await sender.post({ ...MAIL, subject: 'Again' });
  await sender.flush();
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(await outbox.list())).not.toMatch(/ana@|Здраво|приказна/);
});

test('a server that is down gets the mail later, once', async () => {
  const port = await freePort();
  const sender = mailer(port);
  await sender.post(MAIL);
  await sender.flush();
  expect(logged).toMatchInlineSnapshot(`
[
  "mail received-7qf2, attempt 1: ESOCKET, connect ECONNREFUSED 127.0.0.1:PORT; again at 2026-11-26T10:01:00.000Z",
]
`);
  const { mails } = await server({ port });
  await sender.flush();
  expect(mails).toHaveLength(0);
  time += MINUTE;
  await sender.flush();
  time += 1000 * MINUTE;
  await sender.flush();
  expect(mails).toHaveLength(1);
});

test('what waits survives a restart, and is sent without being asked for', async () => {
  const port = await freePort();
  const first = mailer(port);
  await first.post(MAIL);
  await first.flush();
  await first.close();
  const { mails, arrived } = await server({ port });
  time += MINUTE;
  mailer(port);
  await arrived(1);
  expect(mails[0] && header(mails[0], 'Message-ID')).toBe('<received-7qf2@hub.example.org>');
});

test('while a server is down it is asked once a round, and no mail is lost', async () => {
  const port = await freePort();
  const sender = mailer(port);
  const ids = Array.from({ length: 20 }, (_, at) => `mail-${at}`);
  await Promise.all(ids.map((id) => sender.post({ ...MAIL, id })));
  await sender.flush();
  expect(logged.length).toBeLessThan(5);
  const { mails } = await server({ port });
  time += 5 * MINUTE;
  await sender.flush();
  expect(new Set(mails.map((mail) => header(mail, 'Message-ID')))).toEqual(new Set(ids.map((id) => `<${id}@hub.example.org>`)));
  expect(mails).toHaveLength(20);
});

test('mail that was taken out of the outbox, or is damaged, is not sent, and stops no other', async () => {
  const { port, mails } = await server();
  const { read } = outbox;
  outbox = { ...outbox, read: (id) => (id === 'damaged' ? Promise.reject(new Error('damaged')) : read(id)) };
  const sender = mailer(port);
  await Promise.all(['erased', 'damaged', 'good'].map((id) => sender.post({ ...MAIL, id })));
  await outbox.remove('erased');
  await sender.flush();
  expect(mails.map((mail) => header(mail, 'Message-ID'))).toEqual(['<good@hub.example.org>']);
  expect(logged).toEqual(['mail damaged cannot be read: Error']);
});

test('after three days it is given up, and kept', async () => {
  const sender = mailer(await freePort());
  await sender.post(MAIL);
  for (let hour = 0; hour < 100; hour += 1) {
    await sender.flush();
    time += 60 * MINUTE;
  }
  expect(logged).toHaveLength(22);
  expect(logged.at(-1)).toMatchInlineSnapshot(
    `"mail received-7qf2, attempt 22: ESOCKET, connect ECONNREFUSED 127.0.0.1:PORT; given up; it stays in the outbox"`,
  );
  expect(await outbox.read(MAIL.id)).toMatchObject({ to: MAIL.to, text: MAIL.text });
});

test('a month later nothing is left of what was sent or given up', async () => {
  const { port } = await server({ refuse: 'ana@example.org' });
  const first = mailer(port);
  await first.post(MAIL);
  await first.post({ ...MAIL, id: 'other', to: 'bor@example.org' });
  await first.flush();
  await first.close();
  time += 29 * 24 * 60 * MINUTE;
  await mailer(port).flush();
  expect(await outbox.list()).toHaveLength(2);
  time += 2 * 24 * 60 * MINUTE;
  await mailer(port).flush();
  expect(await outbox.list()).toEqual([]);
});

test('a refused recipient is given up at once; the log does not name them, and the others get theirs', async () => {
  const { port, mails } = await server({ refuse: 'ana@example.org' });
  const sender = mailer(port);
  await sender.post(MAIL);
  await sender.post({ ...MAIL, id: 'other', to: 'bor@example.org' });
  await sender.flush();
  expect(mails.map(({ to }) => to)).toEqual([['bor@example.org']]);
  expect(logged).toMatchInlineSnapshot(`
[
  "mail received-7qf2, attempt 1: EENVELOPE 550; given up; it stays in the outbox",
]
`);
});

test.each(['a@example.org\r\nBcc: b@example.org', 'a@example.org, b@example.org', 'A <a@example.org>', 'a@example.org\0', 'nobody', ''])(
  'nothing is sent to %j',
  async (to) => {
    const { port, mails } = await server();
    const sender = mailer(port);
    await sender.post({ ...MAIL, to });
    await sender.flush();
    expect(mails).toHaveLength(0);
    expect(logged).toEqual(['mail received-7qf2 has no sound address, and is not sent']);
  },
);

test('whatever stands in subject and text, the headers are ours', async () => {
  const { port, mails } = await server();
  const sender = mailer(port);
  const part = fc.oneof(
    fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\0', 'Bcc: x@example.org', '\r\n.\r\n', '\r\n\r\n', '=?UTF-8?Q?=0D=0A?='),
    fc.string({ unit: 'grapheme' }),
  );
  const words = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  let count = 0;
  await fc.assert(
    fc.asyncProperty(words, words, async (subject, text) => {
      count += 1;
      await sender.post({ ...MAIL, id: `mail-${count}`, subject, text });
      await sender.flush();
      const mail = mails.at(-1);
      expect(mails).toHaveLength(count);
      expect(mail?.to).toEqual(['ana@example.org']);
      const names = mail?.raw
        .slice(0, mail.raw.indexOf('\r\n\r\n'))
        .match(/^[\w-]+(?=:)/gm)
        ?.toSorted();
      const ours = ['Auto-Submitted', 'Content-Language', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'To'];
      expect(names?.filter((name) => name !== 'Subject' && name !== 'Content-Transfer-Encoding')).toEqual(ours.toSorted());
    }),
    { numRuns: 40 },
  );
});

test('another machine gets nothing without TLS, or with a certificate that is not its own', async () => {
  // An address of this machine that `smtpTransport` does not know as such.
  const host = '127.0.0.2';
  const plain = await startMailServer({ host });
  const bad = await startMailServer({ host, disabledCommands: [] });
  open.push(plain, bad);
  for (const [id, { port }] of Object.entries({ plain, bad })) {
    const sender = mailer(port, { host });
    await sender.post({ ...MAIL, id });
    await sender.flush();
  }
  expect([plain.mails, bad.mails]).toEqual([[], []]);
  expect(logged).toEqual([expect.stringContaining('mail plain, attempt 1: ETLS'), expect.stringContaining('certificate')]);
});

test('a name and a password open a server that asks for them', async () => {
  const { port, mails } = await server({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'desk' && password === 'right') return done(null, { user: 'desk' });
      done(new Error('wrong'));
    },
  });
  for (const password of ['wrong', 'right']) {
    const sender = mailer(port, { user: 'desk', password });
    await sender.post({ ...MAIL, id: password });
    await sender.flush();
    await sender.close();
  }
  expect(mails.map((mail) => header(mail, 'Message-ID'))).toEqual(['<right@hub.example.org>']);
  expect(logged).toMatchInlineSnapshot(`
[
  "mail wrong, attempt 1: EAUTH 535; again at 2026-11-26T10:01:00.000Z",
]
`);
});
