/** What leaves the device only when the trainer gives it to somebody: calendar, file, link. */
import { useId, useState, type ReactNode } from 'react';
import { calendarOf } from '#training/workshop/calendar.ts';
import { blocksOf, type Block, type Plan } from '#training/workshop/plan.ts';
import { writePlanFile } from '#training/workshop/planFile.ts';
import type { ScheduledDay } from '#training/workshop/schedule.ts';
import { text } from '../text/messages.ts';
import { saveFile } from '../shell/saveFile.ts';
import { writeHash } from './address.ts';
import { blockNames } from './blockNames.ts';
import type { PlanData } from './usePlanData.ts';
import { useParts } from './workshopContext.ts';

interface Props {
  readonly plan: Plan;
  readonly days: readonly ScheduledDay[];
  readonly data: PlanData;
}

export function Files({ plan, days, data }: Props): ReactNode {
  const { modules } = useParts();
  const id = useId();
  const [status, setStatus] = useState('');
  const [link, setLink] = useState('');
  const name = fileName(plan.title);
  const empty = blocksOf(plan).length === 0;
  const names = blockNames(data);
  const savePlan = (): void => {
    saveFile(`${name}.workshop.json`, writePlanFile(plan), 'application/json');
    setStatus(text('workshop.saved', { file: `${name}.workshop.json` }));
  };
  const saveCalendar = (): void => {
    const url = (block: Block): string | undefined => {
      const module = block.kind === 'session' ? modules.get(block.module) : undefined;
      return module && new URL(module.address, location.href).href;
    };
    const description = (block: Block): string => (block.kind === 'own' ? block.text : block.kind === 'session' ? names.module(block) : '');
    const written = calendarOf(plan, days, { title: names.title, description, url }, { now: Date.now(), host: location.hostname });
    saveFile(`${name}.ics`, written, 'text/calendar');
    setStatus(text('workshop.saved', { file: `${name}.ics` }));
  };
  const copyLink = async (): Promise<void> => {
    const address = location.origin + location.pathname + (await writeHash(plan, 'edit'));
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      setStatus(text('workshop.link.copied'));
    } catch {
      setStatus(text('workshop.link.here'));
    }
  };
  return (
    <section aria-labelledby={id} className="plan-files">
      <h2 id={id}>{text('workshop.files')}</h2>
      <p>{text('workshop.private')}</p>
      <p className="actions">
        <button type="button" onClick={savePlan}>
          {text('workshop.save')}
        </button>
        <button type="button" className="quiet" aria-disabled={empty} onClick={() => empty || saveCalendar()}>
          {text('workshop.calendar')}
        </button>
        <button type="button" className="quiet" onClick={() => void copyLink()}>
          {text('workshop.link')}
        </button>
      </p>
      <p role="status">{status}</p>
      {link !== '' && (
        <p className="field">
          <label htmlFor={`${id}l`}>{text('workshop.link.label')}</label>
          <input id={`${id}l`} readOnly value={link} onFocus={({ target }) => target.select()} />
        </p>
      )}
    </section>
  );
}

/** @example fileName('Кој одлучува? 2027') // => 'Кој-одлучува-2027' */
function fileName(title: string): string {
  return (
    title
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'workshop'
  );
}
