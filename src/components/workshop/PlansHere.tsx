import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { dateIn } from '#training/workshop/words.ts';
import type { Plan } from '#training/workshop/plan.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { focusElement, focusHeading } from './focusElement.ts';
import { browserShelf, plansOn } from './shelf.ts';
import { useParts } from './workshopContext.ts';

/** Plans on this device, to open or to remove. */
export function PlansHere({ defaults }: { readonly defaults: Defaults }): ReactNode {
  const { store, index, say } = useParts();
  const plural = usePlural();
  const [plans, setPlans] = useState(() => plansOn(defaults));
  if (plans.length === 0) return null;
  const remove = ({ id, title }: Plan): void => {
    if (!window.confirm(text('workshop.here.sure', { title: title || text('workshop.untitled') }))) return;
    browserShelf.write(id, undefined);
    flushSync(() => setPlans(plansOn(defaults)));
    say(text('workshop.here.removed'));
    if (document.getElementById(HEADING) === null) focusHeading();
    else focusElement(HEADING);
  };
  return (
    <>
      <h2 id={HEADING} tabIndex={-1}>
        {text('workshop.here')}
      </h2>
      <ul className="cards">
        {plans.map((plan) => (
          <li key={plan.id}>
            <h3>{plan.title || text('workshop.untitled')}</h3>
            <p className="brief">
              {dateIn(index.words.dates, plan.days[0]?.date ?? defaults.date)} · {plural('workshop.days', plan.days.length)}
            </p>
            <p className="actions">
              <button type="button" className="quiet" onClick={() => store.open(plan, [], true)}>
                {text('workshop.here.open')}
                <span className="spoken"> {plan.title}</span>
              </button>
              <button type="button" className="quiet" onClick={() => remove(plan)}>
                {text('workshop.here.remove')}
                <span className="spoken"> {plan.title}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

const HEADING = 'plans-here';
