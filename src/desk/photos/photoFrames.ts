/**
 * How the reader and its child process speak: frames of a kind (one byte), a length (four bytes, big-endian) and that many bytes. On Node's
 * own channel a child that is broken into ends its parent: what cannot be parsed there is thrown where nobody can catch it.
 */

/** Kinds of answers: a photo, or a code of `PhotoRefused` with a message. A question is of kind 0. */
export const ANSWERS = ['photo', 'not-a-photo', 'heic', 'too-large'] as const;

export interface Frame {
  readonly kind: number;
  readonly body: Buffer;
}

const HEAD = 5;

/** To be written one after the other: a large body is not copied. */
export function frame(kind: number, body: Uint8Array): readonly Uint8Array[] {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(body.length, 1);
  return [head, body];
}

/** Takes the pieces of a stream. Undefined: not whole yet. Throws at a frame of more than `most` bytes, and where something follows. */
export function frameReader(most: number): (piece: Uint8Array) => Frame | undefined {
  const head = Buffer.alloc(HEAD);
  let body: Buffer | undefined;
  let filled = 0;
  return (piece) => {
    let rest = piece;
    if (body === undefined) {
      const part = piece.subarray(0, HEAD - filled);
      head.set(part, filled);
      filled += part.length;
      if (filled < HEAD) return undefined;
      const length = head.readUInt32BE(1);
      if (length > most) throw new Error(`a frame of ${length} bytes; at most ${most}`);
      body = Buffer.alloc(length);
      filled = 0;
      rest = piece.subarray(part.length);
    }
    if (rest.length > body.length - filled) throw new Error('something follows a frame');
    body.set(rest, filled);
    filled += rest.length;
    if (filled < body.length) return undefined;
    const whole = { kind: head.readUInt8(0), body };
    body = undefined;
    filled = 0;
    return whole;
  };
}
