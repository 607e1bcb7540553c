import { database, type SentSubmission } from './database.ts';

/** What was sent from this device, newest first; empty where nothing can be kept. */
export async function sentSubmissions(): Promise<readonly SentSubmission[]> {
  try {
    const all = await (await database()).getAll('sent');
    return all.toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  } catch {
    return [];
  }
}

/** Keeps the key to a submission. False where the device does not take it. */
export async function keepSent(sent: SentSubmission): Promise<boolean> {
  try {
    await (await database()).put('sent', sent);
    return true;
  } catch {
    return false;
  }
}

export async function forgetSent(reference: string): Promise<void> {
  await (await database()).delete('sent', reference);
}

/** What was sent has another title by now, where this device remembers it. */
export async function retitleSent(reference: string, title: string): Promise<void> {
  try {
    const db = await database();
    const sent = await db.get('sent', reference);
    if (sent !== undefined) await db.put('sent', { ...sent, title });
  } catch {
    // Its old title leads there as well.
  }
}
