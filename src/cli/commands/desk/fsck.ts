import type { Command } from 'commander';
import { complain, count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { examineDesk } from '#desk/backup/fsck.ts';
import { deskFolder, withFolder, type FolderOption } from './folder.ts';

export function addFsck(parent: Command, host: Host): void {
  const command = parent.command('fsck').description('look whether everything the desk keeps is whole; changes nothing');
  withFolder(command).action(async (options: FolderOption) => {
    const { submissions, privateFiles, problems } = await examineDesk(deskFolder(options, host));
    complain(problems, `${count(problems.length, 'problem')}; nothing was changed.`);
    host.print(`${count(submissions, 'submission')} and ${count(privateFiles, 'private file')}: all whole.`);
  });
}
