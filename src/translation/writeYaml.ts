import { stringify } from 'yaml';

/**
 * YAML for Docusaurus, whose parser takes more for dates and numbers than YAML 1.2 does: as 1.1, `"2026-11-22"` is quoted and stays text.
 * Long lines are not folded: the file is read by machines, and a fold would change nothing but diffs.
 */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, version: '1.1' });
}
