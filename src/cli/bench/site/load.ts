/** As many answers as a server gives to some connections that each ask again as soon as they have been answered. */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly milliseconds: number;
}

export interface Answered {
  readonly perSecond: number;
  /** Of one answer, with its headers. */
  readonly bytes: number;
  readonly encoding: string;
}

/**
 * Sockets alone, so that the one who asks takes less of the machine than the one who answers. All answers to one request have the same
 * length: the first is read, of the others the bytes are counted.
 */
export async function runLoad({ port, path, headers, connections, milliseconds }: Load): Promise<Answered> {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}`);
  const request = Buffer.from(`${[`GET ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`);
  const first = await firstAnswer(port, request);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let answers = 0;
  let failure: Error | undefined;
  const start = performance.now();
  for (const socket of sockets) {
    let received = 0;
    socket.on('data', (bytes: Buffer) => {
      received += bytes.length;
      if (received < first.bytes) return;
      if (received > first.bytes) failure = new Error(`an answer of ${received} bytes where the first had ${first.bytes}`);
      received = 0;
      answers += 1;
      socket.write(request);
    });
    socket.on('error', (error) => {
      failure = error;
    });
    socket.write(request);
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const seconds = (performance.now() - start) / 1000;
  for (const socket of sockets) socket.destroy();
  if (failure !== undefined) throw failure;
  return { ...first, perSecond: answers / seconds };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).setNoDelay();
    socket.once('error', reject);
  });
}

async function firstAnswer(port: number, request: Buffer): Promise<{ readonly bytes: number; readonly encoding: string }> {
  const socket = await open(port);
  let answer = '';
  socket.setEncoding('latin1').write(request);
  for await (const text of socket as AsyncIterable<string>) {
    answer += text;
    const head = answer.indexOf('\r\n\r\n') + 4;
    if (head < 4) continue;
    const length = Number(/^content-length: (\d+)/im.exec(answer)?.[1]);
    if (!answer.startsWith('HTTP/1.1 200 ') || Number.isNaN(length)) throw new Error(`not an answer to count: ${answer.slice(0, head)}`);
    if (answer.length < head + length) continue;
    return { bytes: head + length, encoding: /^content-encoding: (\w+)/im.exec(answer.slice(0, head))?.[1] ?? 'none' };
  }
  throw new Error('the server closed the connection');
}
