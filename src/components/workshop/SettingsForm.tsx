import { memo, useId, useState, type ReactNode } from 'react';
import { LOCALE_FACTS, LOCALES, type Locale } from '#model/locale.ts';
import { dropSecond, settle } from '#training/workshop/operations.ts';
import { MOST, type Plan } from '#training/workshop/plan.ts';
import { text } from '../text/messages.ts';
import { NumberField } from './NumberField.tsx';
import { useParts } from './workshopContext.ts';

const ZoneField = memo(function ZoneField({ id, zone }: { readonly id: string; readonly zone: string }): ReactNode {
  const { store } = useParts();
  // Browsers leave out UTC; a plan may come from one that knows other names.
  const [zones] = useState(() => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])]);
  const listed = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <p className="field">
      <label htmlFor={id}>{text('workshop.zone')}</label>
      <select id={id} value={zone} onChange={({ target }) => store.change(settle({ zone: target.value }))}>
        {listed.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </p>
  );
});

type Props = Pick<Plan, 'title' | 'zone' | 'people' | 'room'> & { readonly second: Locale | undefined };

/** What holds for the whole workshop. With its 400 time zones it is not drawn anew when a block moves. */
export const SettingsForm = memo(function SettingsForm({ title, zone, people, room, second }: Props): ReactNode {
  const { store } = useParts();
  const id = useId();
  return (
    <form className="plan-settings" aria-label={text('workshop.settings')} onSubmit={(event) => event.preventDefault()}>
      <p className="field wide-field">
        <label htmlFor={`${id}t`}>{text('workshop.title.label')}</label>
        <input
          id={`${id}t`}
          value={title}
          maxLength={MOST.title}
          onChange={({ target }) => store.change(settle({ title: target.value }), 'title')}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}p`}>{text('workshop.people')}</label>
        <NumberField
          id={`${id}p`}
          value={people}
          most={MOST.people}
          onValue={(value) => store.change(settle({ people: value }), 'people')}
        />
      </p>
      <ZoneField id={`${id}z`} zone={zone} />
      <p className="field">
        <label htmlFor={`${id}r`}>{text('workshop.room')}</label>
        <select id={`${id}r`} value={room} onChange={({ target }) => store.change((now) => roomed(now, target.value as Locale))}>
          <Languages />
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}s`}>{text('workshop.second')}</label>
        <select
          id={`${id}s`}
          value={second ?? ''}
          onChange={({ target }) => store.change(target.value === '' ? dropSecond : settle({ second: target.value as Locale }))}
        >
          <option value="">{text('workshop.second.none')}</option>
          <Languages without={room} />
        </select>
      </p>
    </form>
  );
});

/** A second language that is the first is none. */
function roomed(plan: Plan, room: Locale): Plan {
  return settle({ room })(plan.second === room ? dropSecond(plan) : plan);
}

function Languages({ without }: { readonly without?: Locale }): ReactNode {
  return LOCALES.filter((locale) => locale !== without).map((locale) => (
    <option key={locale} value={locale} lang={locale}>
      {LOCALE_FACTS[locale].label}
    </option>
  ));
}
