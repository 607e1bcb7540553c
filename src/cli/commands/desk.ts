import type { Command } from 'commander';
import { addBackup } from './desk/backup.ts';
import { addFsck } from './desk/fsck.ts';
import { addInvite } from './desk/invite.ts';
import { addPeople } from './desk/people.ts';
import { addRemove } from './desk/remove.ts';
import { addRestore } from './desk/restore.ts';
import type { Host } from './host.ts';

export function addDesk(program: Command, host: Host): void {
  const command = program.command('desk').description('what the desk keeps, and who works there');
  addInvite(command, host);
  addPeople(command, host);
  addRemove(command, host);
  addBackup(command, host);
  addRestore(command, host);
  addFsck(command, host);
}
