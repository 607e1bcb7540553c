/** Secrets are random, shown once, and kept as hashes. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 random bits as 43 letters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Six digits, to be typed from a mail. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** For ids that stand in Git: they say nothing about anybody. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** Hex. Enough for what has 256 random bits of its own. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a page shows to prove that it could read an answer of the desk. Whoever lacks the cookie cannot make it. */
export function csrfOf(session: string): string {
  return createHmac('sha256', session).update('csrf').digest('base64url');
}

/** Takes the same time wherever two texts of one length differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
