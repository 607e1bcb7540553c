import type { Command } from 'commander';
import type { Host } from '#cli/commands/host.ts';
import { changePerson } from '#desk/access/changePerson.ts';
import { withFolder, type FolderOption } from './folder.ts';
import { openPeople, plainly } from './openPeople.ts';

export function addRemove(parent: Command, host: Host): void {
  const command = parent
    .command('remove')
    .description('take somebody off the desk: signed out at once; their name stays with what they did, their address goes')
    .argument('<id>', 'as `hub desk people` lists it');
  withFolder(command).action(async (id: string, options: FolderOption) => {
    const store = await openPeople(options, host);
    const { name } = await plainly(() => changePerson(store, id, { left: true }));
    host.print(`${name} is off the desk.`);
  });
}
