/** The line below a heading that says how long, how and with whom. */
import type { GroupOf } from '../vocabulary.ts';
import { say, type Strings } from './strings.ts';
import type { Activity, Break, Quantity, Session } from '../trainingModule.ts';

/** `45 min · Outcomes 1, 2` */
export function sessionTiming({ minutes, outcomes }: Pick<Session, 'minutes' | 'outcomes'>, strings: Strings): string {
  const numbers = outcomes.map((id) => id.replace(/^lo/, '')).join(', ');
  return [
    say(strings, 'module.minutes', { value: minutes }),
    ...(numbers ? [say(strings, 'module.outcomes', { value: numbers })] : []),
  ].join(' · ');
}

/** `60 min · Lunch` */
export function breakTiming({ minutes, breakKind }: Pick<Break, 'minutes' | 'breakKind'>, strings: Strings): string {
  return [say(strings, 'module.minutes', { value: minutes }), ...(breakKind === 'lunch' ? [say(strings, 'break.lunch')] : [])].join(' · ');
}

/** `15 min · groups of 4 · discussion` */
export function activityTiming({ minutes, group, method }: Pick<Activity, 'minutes' | 'group' | 'method'>, strings: Strings): string {
  return [
    say(strings, 'module.minutes', { value: minutes }),
    ...(group === undefined ? [] : [groupName(group, strings)]),
    ...(method === undefined || sayTheSame(method, group) ? [] : [say(strings, `method.${method}`)]),
  ].join(' · ');
}

/** “in pairs · pairs” says nothing twice. */
function sayTheSame(method: Activity['method'], group: GroupOf | undefined): boolean {
  return (method === 'pairs' && group === 2) || (method === 'individual' && group === 1);
}

export function groupName(group: GroupOf, strings: Strings): string {
  if (group === 'all') return say(strings, 'module.group.all');
  if (group === 1) return say(strings, 'module.group.one');
  return group === 2 ? say(strings, 'module.group.two') : say(strings, 'module.group', { value: group });
}

/** `8`, `1 per person`, `1 per group of 4` */
export function quantityText({ count, per }: Quantity, strings: Strings): string {
  if (per === undefined) return String(count);
  return per === 1 ? say(strings, 'module.qty.person', { count }) : say(strings, 'module.qty.group', { count, people: per });
}
