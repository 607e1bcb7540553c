/** Asks a server for an address exactly as it is written, and takes what comes as it comes: packed, and without following anything. */
import { request as overHttp, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:http2';
import { request as overTls } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Headers = Readonly<Record<string, string>>;

/** Certificates made for the test are believed. */
const BELIEVED = { rejectUnauthorized: false };

export function ask(url: string, address: string, headers: Headers = {}, method = 'GET'): Promise<Answer> {
  const { protocol, hostname, port } = new URL(url);
  const options = { hostname, port, path: address, method, headers, agent: false as const, ...BELIEVED };
  return new Promise((resolve, reject) => {
    (protocol === 'https:' ? overTls : overHttp)(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

/** What the body is once it is unpacked. */
export function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
}

/** The protocol agreed upon, and the status of several requests sent at once over one connection. */
export async function askTogether(
  url: string,
  addresses: readonly string[],
): Promise<{ readonly protocol: string; readonly statuses: readonly number[] }> {
  const session = connect(url, BELIEVED);
  try {
    const statuses = await Promise.all(
      addresses.map(
        (address) =>
          new Promise<number>((resolve, reject) => {
            session
              .on('error', reject)
              .request({ ':path': address })
              .on('response', (headers) => resolve(headers[':status'] ?? 0))
              .on('error', reject)
              .resume()
              .end();
          }),
      ),
    );
    return { protocol: session.alpnProtocol ?? '', statuses };
  } finally {
    session.close();
  }
}
