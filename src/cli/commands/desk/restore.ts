import type { Command } from 'commander';
import { count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { restore } from '#desk/backup/restore.ts';
import { deskFolder, withFolder, type FolderOption } from './folder.ts';

export function addRestore(parent: Command, host: Host): void {
  const command = parent.command('restore').description('make a desk from a backup; what was erased since stays erased').argument('<file>');
  withFolder(command).action(async (file: string, options: FolderOption) => {
    const folder = deskFolder(options, host);
    const { submissions, madeAt, erased } = await restore(file, folder);
    host.print(`${count(submissions, 'submission')} of ${madeAt} in ${folder}; ${erased} erased.`);
  });
}
