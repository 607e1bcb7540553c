import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { Forge, ForgeSettings } from './forge.ts';

const KINDS = { github, gitlab, forgejo };

/** `target`: the branch cases are merged into. */
export function openForge({ kind, ...settings }: ForgeSettings, target: string): Forge {
  return KINDS[kind](settings, target);
}
