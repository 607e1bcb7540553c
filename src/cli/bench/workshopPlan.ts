import * as z from 'zod';

/** What the bench needs of a module's data for the builder. */
const dataSchema = z.object({ id: z.string(), sessions: z.array(z.object({ id: z.string(), title: z.string() })).min(1) });

/** A plan file of so many blocks on three days, every fifth of them a break, made of one module's sessions. */
export function workshopPlan(moduleData: string, count: number): string {
  const { id: module, sessions } = dataSchema.parse(JSON.parse(moduleData));
  const blocks = Array.from({ length: count }, (_, index) => {
    const id = `b${index + 1}`;
    if (index % 5 === 4) return { kind: 'break', id, minutes: 15, title: '' };
    const session = sessions[index % sessions.length];
    return { kind: 'session', id, module, session: session?.id, title: session?.title, minutes: 20, hash: '' };
  });
  const perDay = Math.ceil(count / 3);
  const days = [0, 1, 2].map((day) => ({
    date: `2027-03-2${6 + day}`,
    start: '08:00',
    end: '18:00',
    blocks: blocks.slice(day * perDay, (day + 1) * perDay),
  }));
  const settings = { title: 'Bench', zone: 'Europe/Skopje', people: 12, room: 'en', second: 'mk' };
  const plan = { id: 'bench', revision: 1, ...settings, days, next: count + 1, ticked: [] };
  return JSON.stringify({ format: 'kooperativa-workshop', version: 1, plan });
}
