/** The file a plan is saved in, shared and opened from; the device keeps the same text. */
import { lost, type Lost } from './lost.ts';
import { migrateDraft } from './migrateDraft.ts';
import type { Plan } from './plan.ts';
import { isRecord, readPlan, type Defaults, type Read } from './readPlan.ts';

const FORMAT = 'kooperativa-workshop';
const VERSION = 1;

export function writePlanFile(plan: Plan): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, plan }, null, 1)}\n`;
}

export function readPlanFile(text: string, defaults: Defaults): Read {
  const file = parsed(text);
  if (!isRecord(file) || file['format'] !== FORMAT) return { plan: undefined, lost: [lost('unreadable')] };
  const { version } = file;
  if (version === 0) return told(lost('older'), readPlan(migrateDraft(file), defaults));
  const read = readPlan(file['plan'], defaults);
  return version === VERSION ? read : told(lost('newer'), read);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function told(first: Lost, { plan, lost: notes }: Read): Read {
  return { plan, lost: plan === undefined ? notes : [first, ...notes] };
}
