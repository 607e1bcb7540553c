import Link from '@docusaurus/Link';
import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Fault } from '#submission/fault.ts';
import { draftFaults } from '#submission/faults.ts';
import { text } from '../text/messages.ts';
import { hashOf, STEPS, type Step } from './address.ts';
import { ChangeNotice } from './ChangeNotice.tsx';
import { faultText } from './fields/faultText.ts';
import { FieldsProvider, type FacetTerm, type FieldsParts } from './fieldsContext.ts';
import { FormProvider, type FormParts } from './formContext.ts';
import type { OpenForm } from './openForm.ts';
import { Kept } from './Kept.tsx';
import { Rival } from './Rival.tsx';
import { SaveFile } from './SaveFile.tsx';
import { CaseStep } from './steps/CaseStep.tsx';
import { CheckStep } from './steps/CheckStep.tsx';
import { PhotosStep } from './steps/PhotosStep.tsx';
import { StoryStep } from './steps/StoryStep.tsx';
import type { FormState } from './store/formStore.ts';
import { YouStep } from './steps/YouStep.tsx';
import { useFieldInAddress } from './useFieldInAddress.ts';

const SCREENS: Readonly<Record<Step, () => ReactNode>> = {
  case: CaseStep,
  story: StoryStep,
  photos: PhotosStep,
  you: YouStep,
  check: CheckStep,
};

interface Props {
  readonly form: OpenForm;
  readonly step: Step;
  readonly themes: readonly FacetTerm[];
}

export function Form({ form, step, themes }: Props): ReactNode {
  const { store, photos } = form;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { draft, contact, id } = state.stored;
  // What is missing is told once somebody has come to the end, and from then on as it is mended.
  const [checked, setChecked] = useState(step === 'check');
  if (step === 'check' && !checked) setChecked(true);
  const faults = useMemo(() => (checked ? draftFaults(draft, contact) : []), [checked, draft, contact]);
  const [said, setSaid] = useState('');
  const go = useCallback((to: Step): void => void (window.location.hash = hashOf({ step: to, draft: id })), [id]);
  const parts = useMemo((): FormParts => ({ store, photos, faults, go, say: setSaid }), [store, photos, faults, go]);
  const fields = useMemo((): FieldsParts => fieldsOf(form, state, themes, faults, setSaid), [form, state, themes, faults]);
  useFieldInAddress();
  const Screen = SCREENS[step];
  const number = STEPS.indexOf(step);
  const next = STEPS[number + 1];
  const before = STEPS[number - 1];
  return (
    <FormProvider value={parts}>
      <FieldsProvider value={fields}>
        <p className="kind">{text('submit.progress', { number: number + 1, of: STEPS.length })}</p>
        <h1 tabIndex={-1}>{text(`submit.step.${step}`)}</h1>
        <ChangeNotice />
        <Rival />
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <Screen />
        </form>
        <p className="actions">
          {next !== undefined && (
            <button type="button" onClick={() => go(next)}>
              {text('submit.goOn')}
            </button>
          )}
          {before !== undefined && (
            <button type="button" className="quiet" onClick={() => go(before)}>
              {text('submit.back')}
            </button>
          )}
        </p>
        <Kept />
        <p>
          <SaveFile label="submit.file.save" quiet /> <Link to="/submit/">{text('submit.overview')}</Link>
        </p>
        <p role="status" className="spoken">
          {said}
        </p>
      </FieldsProvider>
    </FormProvider>
  );
}

function fieldsOf(
  { store, photos }: OpenForm,
  { stored }: FormState,
  themes: readonly FacetTerm[],
  faults: readonly Fault[],
  say: (message: string) => void,
): FieldsParts {
  return {
    // With each state of the store: photos may have come from the device.
    draft: stored.draft,
    change: store.change,
    wrong(field) {
      const fault = faults.find((one) => one.field === field);
      return fault && faultText(fault);
    },
    themes,
    blob: photos.blob,
    hadLocation: photos.hadLocation,
    noPhoto: () => text('submit.photo.gone'),
    say,
  };
}
