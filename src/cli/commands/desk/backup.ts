import path from 'node:path';
import type { Command } from 'commander';
import { count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { backUp } from '#desk/backup/backup.ts';
import { deskFolder, withFolder, type FolderOption } from './folder.ts';

export function addBackup(parent: Command, host: Host): void {
  const command = parent.command('backup').description('write everything of the desk to one file, also while it runs').argument('<file>');
  withFolder(command).action(async (file: string, options: FolderOption) => {
    const target = path.resolve(file);
    const data = await backUp(deskFolder(options, host), target, new Date());
    host.print(
      `${count(Object.keys(data.submissions).length, 'submission')} and ${count(Object.keys(data.private).length, 'private file')} in ${target}. ` +
        'It holds names and addresses: keep it where only you can read it, on another machine.',
    );
  });
}
