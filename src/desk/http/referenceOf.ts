import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id of the submission of a draft: 80 bits of a hash of the key its device made, as 16 letters. The same draft sent again is the same
 * submission, whatever became of the first answer.
 */
export function referenceOf(draftKey: string): string {
  const bits = createHash('sha256').update('submission\0').update(draftKey).digest();
  let value = BigInt(`0x${bits.subarray(0, 10).toString('hex')}`);
  let letters = '';
  for (let letter = 0; letter < 16; letter += 1) {
    letters = (CROCKFORD[Number(value & 31n)] ?? '') + letters;
    value >>= 5n;
  }
  return letters;
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
