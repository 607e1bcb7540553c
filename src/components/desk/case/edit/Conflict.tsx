import { useEffect, useRef, useState, type ReactNode } from 'react';
import { wordDifference } from '#language/wordDifference.ts';
import type { RegistryLists } from '#model/registryLists.ts';
import { CASE_PARTS, type CasePart } from '#submission/caseParts.ts';
import { Words } from '../../../notice/Words.tsx';
import { text } from '../../../text/messages.ts';
import { partLabel } from '../partLabel.ts';
import { shownPart } from '../shownPart.ts';
import type { Edit } from './useEdit.ts';

type Choice = 'mine' | 'theirs';

interface Props {
  readonly edit: Edit;
  readonly lists: RegistryLists;
}

/** Both have changed the same parts: somebody chooses, part by part. Nothing is saved until then. */
export function Conflict({ edit, lists }: Props): ReactNode {
  const { text: mine, theirs, choices, chosen } = edit;
  const [picked, setPicked] = useState<Readonly<Partial<Record<string, Choice>>>>({});
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const parts = CASE_PARTS.filter(({ field }) => choices.includes(field));
  const take = (): void =>
    chosen(parts.filter(({ field }) => picked[field] === 'theirs').reduce((into, part) => part.take(into, theirs), mine));
  return (
    <section className="box warning conflict" tabIndex={-1} ref={box} aria-labelledby="conflict">
      <h3 id="conflict" className="box-title">
        {text('desk.edit.conflict')}
      </h3>
      <p>{text('desk.edit.conflict.text')}</p>
      {parts.map((part) => (
        <Part
          key={part.field}
          part={part}
          edit={edit}
          lists={lists}
          picked={picked[part.field]}
          pick={(choice) => setPicked((now) => ({ ...now, [part.field]: choice }))}
        />
      ))}
      <p className="actions">
        <button type="button" disabled={parts.some(({ field }) => picked[field] === undefined)} onClick={take}>
          {text('desk.edit.conflict.done')}
        </button>
      </p>
    </section>
  );
}

interface PartProps extends Props {
  readonly part: CasePart;
  readonly picked: Choice | undefined;
  readonly pick: (choice: Choice) => void;
}

function Part({ part: { field, shown }, edit, lists, picked, pick }: PartProps): ReactNode {
  const [mine, theirs] = [edit.text, edit.theirs].map((one) => shownPart(field, shown(one), lists));
  const { language } = edit.text.draft;
  return (
    <fieldset>
      <legend>{partLabel(field)}</legend>
      <div className="two-texts">
        {(
          [
            ['mine', mine],
            ['theirs', theirs],
          ] as const
        ).map(([choice, words = '']) => (
          <div key={choice}>
            <label className="choice">
              <input type="radio" name={`choice-${field}`} checked={picked === choice} onChange={() => pick(choice)} />
              {text(choice === 'mine' ? 'desk.edit.conflict.mine' : 'desk.edit.conflict.theirs')}
            </label>
            <div className="as-written" lang={language}>
              {words === '' ? '–' : words}
            </div>
          </div>
        ))}
      </div>
      <details>
        <summary>{text('desk.edit.conflict.words')}</summary>
        <div className="mark as-written" lang={language}>
          <Words difference={wordDifference(theirs ?? '', mine ?? '')} />
        </div>
      </details>
    </fieldset>
  );
}
