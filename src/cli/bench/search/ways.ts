/** The engines, by the names under which they are measured. */
import { embeddedEngine } from './embeddedEngine.ts';
import type { Engine, EngineContext } from './engine.ts';
import { miniSearchEngine } from './miniSearchEngine.ts';
import { pagefindEngine } from './pagefindEngine.ts';

const WAYS = {
  hub: embeddedEngine,
  pagefind: pagefindEngine,
  minisearch: (context: EngineContext) => miniSearchEngine(context, 'plain'),
  'minisearch prefix': (context: EngineContext) => miniSearchEngine(context, 'prefix'),
  'minisearch fuzzy': (context: EngineContext) => miniSearchEngine(context, 'fuzzy'),
} as const satisfies Readonly<Record<string, (context: EngineContext) => Engine>>;
export type Way = keyof typeof WAYS;

export function engineFor(way: string, context: EngineContext): Engine {
  if (!Object.hasOwn(WAYS, way)) throw new Error(`there is no engine called ${way}`);
  return WAYS[way as Way](context);
}
