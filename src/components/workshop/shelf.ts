/** The plans on this device, each under a key of its own. */
import { planKey, PLAN_PREFIX } from '#model/storage.ts';
import { readPlanFile } from '#training/workshop/planFile.ts';
import type { Plan } from '#training/workshop/plan.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { keep, readKept } from '../shell/kept.ts';

export interface Shelf {
  readonly read: (id: string) => string | null;
  /** False when the device does not take it. */
  readonly write: (id: string, text: string | undefined) => boolean;
}

export const browserShelf: Shelf = {
  read: (id) => readKept(planKey(id)),
  write: (id, text) => keep(planKey(id), text),
};

/** Latest date first. */
export function plansOn(defaults: Defaults): readonly Plan[] {
  const plans = keys().flatMap((key) => {
    const { plan } = readPlanFile(readKept(key) ?? '', defaults);
    return plan === undefined || planKey(plan.id) !== key ? [] : [plan];
  });
  return plans.toSorted((a, b) => (b.days[0]?.date ?? '').localeCompare(a.days[0]?.date ?? ''));
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PLAN_PREFIX));
  } catch {
    return [];
  }
}
