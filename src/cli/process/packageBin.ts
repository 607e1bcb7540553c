import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The script behind an installed command, to be run by `process.execPath`: no shell and no `.cmd` files, so signals reach the program itself.
 * @example packageBin('/hub', 'typescript', 'tsc') // => /hub/node_modules/typescript/bin/tsc
 */
export function packageBin(siteDir: string, packageName: string, command: string = packageName): string {
  const directory = join(siteDir, 'node_modules', packageName);
  const { bin } = manifestSchema.parse(JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(directory, script);
}
