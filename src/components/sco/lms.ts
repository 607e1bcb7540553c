/** The learning platform around a package, by the rules of SCORM 1.2: found, asked and told, whatever it does. */
interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSGetValue(name: string): string | number | boolean | null | undefined;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
}

export interface Lms {
  /** Empty for what it does not know. */
  readonly get: (name: string) => string;
  /** Whether it took the value. */
  readonly set: (name: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => void;
}

/** Undefined where there is none, or it does not want to begin. */
export function connect(from: Window): Lms | undefined {
  const api = findApi(from);
  if (api === undefined || !attempt(() => isTrue(api.LMSInitialize('')), false)) return undefined;
  return {
    get: (name) => attempt(() => String(api.LMSGetValue(name) ?? ''), ''),
    set: (name, value) => attempt(() => isTrue(api.LMSSetValue(name, value)), false),
    commit: () => attempt(() => isTrue(api.LMSCommit('')), false),
    finish: () => attempt(() => void api.LMSFinish(''), undefined),
  };
}

/** Windows around this one, then around the one that opened it. */
function findApi(from: Window): ScormApi | undefined {
  return (
    apiAround(from) ?? attempt(() => (from.top?.opener instanceof Object ? apiAround(from.top.opener as Window) : undefined), undefined)
  );
}

/** Deeper than any platform nests its frames. */
const DEEPEST = 50;

function apiAround(from: Window): ScormApi | undefined {
  let window = from;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    // A window of another site must not be looked into; the search goes on around it.
    const found = attempt(() => (window as Window & { readonly API?: ScormApi }).API, undefined);
    if (found !== undefined && found !== null) return found;
    const { parent } = window;
    if (parent === window) return undefined;
    window = parent;
  }
  return undefined;
}

/** Platforms say `"true"`, some say `true`. */
function isTrue(answer: unknown): boolean {
  return String(answer) === 'true';
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
