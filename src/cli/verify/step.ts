/** What came of one step of the check. */
export interface StepResult {
  /** A tool counts as one; a test run counts its tests. */
  readonly passed: number;
  readonly failed: number;
  /** A few words behind the step's name, e.g. `9 languages`. */
  readonly note?: string;
  /** Shown in full when the step has failed. */
  readonly output: string;
}

/** One step of the check. */
export interface Step {
  readonly name: string;
  /** Name of a step whose success this one depends on. */
  readonly needs?: string;
  readonly run: (signal: AbortSignal) => Promise<StepResult>;
}
