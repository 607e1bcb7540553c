import type { Command } from 'commander';
import { addBackup } from './desk/backup.ts';
import { addFsck } from './desk/fsck.ts';
import { addRestore } from './desk/restore.ts';
import type { Host } from './host.ts';

export function addDesk(program: Command, host: Host): void {
  const command = program.command('desk').description('what the desk keeps, and who works there');
  addBackup(command, host);
  addRestore(command, host);
  addFsck(command, host);
}
