/** Where a plan begins: a new one, a module as it is, a file, or one that is on this device. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, type ReactNode } from 'react';
import type { IndexedModule } from '#training/workshop/moduleData.ts';
import type { Lost } from '#training/workshop/lost.ts';
import { add } from '#training/workshop/operations.ts';
import { newPlan, type Plan } from '#training/workshop/plan.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { text } from '../text/messages.ts';
import { useDuration } from '../text/useDuration.ts';
import { Heading } from './Heading.tsx';
import { languagesText } from './languagesText.ts';
import { LostNotes } from './LostNotes.tsx';
import { moduleAnchor } from './moduleAnchor.ts';
import { OpenPlan } from './OpenPlan.tsx';
import { PlansHere } from './PlansHere.tsx';
import { partsOf } from './partsOf.ts';
import { newId } from './useDefaults.ts';
import { useParts } from './workshopContext.ts';

export function Start({ defaults, lost }: { readonly defaults: Defaults; readonly lost: readonly Lost[] }): ReactNode {
  const { store, index } = useParts();
  const begin = (title: string): Plan => {
    const { zone, people, room, date } = defaults;
    return newPlan(newId(), { title, zone, people, room }, date);
  };
  const whole = (module: IndexedModule): void => store.open(add(partsOf(module))(begin(module.title)));
  useEffect(leadToModule, []);
  return (
    <>
      <Heading />
      <LostNotes lost={lost} about="workshop.lost.address" />
      <p>{text('workshop.private')}</p>
      <p>
        <button type="button" onClick={() => store.open(begin(''))}>
          {text('workshop.new')}
        </button>
      </p>
      <PlansHere defaults={defaults} />
      <OpenPlan defaults={defaults} />
      <h2>{text('workshop.whole')}</h2>
      <p>{text('workshop.whole.text')}</p>
      <ul className="cards">
        {index.modules.map((module) => (
          <WholeModule key={module.id} module={module} onPlan={() => whole(module)} />
        ))}
      </ul>
    </>
  );
}

/** A link from a module leads to its button: the list is drawn after the browser has looked for the place. */
function leadToModule(): void {
  const place = document.getElementById(location.hash.slice(1));
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector('button')?.focus({ preventScroll: true });
}

function WholeModule({ module, onPlan }: { readonly module: IndexedModule; readonly onPlan: () => void }): ReactNode {
  const { reader } = useParts();
  const duration = useDuration();
  const base = useBaseUrl('/');
  const { title, language, address, minutes, groupSize } = module;
  const lang = language === reader ? {} : { lang: language };
  return (
    <li id={moduleAnchor(module.id)}>
      <h3 {...lang}>
        <Link to={`/${address.slice(base.length)}`}>{title}</Link>
      </h3>
      <p className="brief">
        {[duration(minutes), ...(groupSize ? [text('facts.groupSize', groupSize)] : []), languagesText(module)].join(' · ')}
      </p>
      <p>
        <button type="button" className="quiet" onClick={onPlan}>
          {text('workshop.whole.plan')}
          <span className="spoken"> {title}</span>
        </button>
      </p>
    </li>
  );
}
