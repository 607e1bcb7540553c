import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CaseDraft } from '#submission/draft.ts';
import type { Fault } from '#submission/fault.ts';
import type { PhotoShelf } from './photoShelf.ts';
import type { FormState, FormStore } from './store/formStore.ts';
import type { Step } from './address.ts';

export interface FormParts {
  readonly store: FormStore;
  readonly photos: PhotoShelf;
  /** What has to be mended; empty until somebody asked to check. */
  readonly faults: readonly Fault[];
  readonly go: (step: Step) => void;
  /** Said to those who do not see it. */
  readonly say: (message: string) => void;
}

const FormContext = createContext<FormParts | undefined>(undefined);
export const FormProvider = FormContext;

export function useForm(): FormParts {
  const parts = useContext(FormContext);
  if (parts === undefined) throw new Error('a part of the form stands outside of it');
  return parts;
}

export function useFormState(): FormState {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, store.state, store.state);
}

export function useDraft(): CaseDraft {
  return useFormState().stored.draft;
}
