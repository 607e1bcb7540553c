import type { Command } from 'commander';
import type { Host } from '#cli/commands/host.ts';
import type { PrivatePerson } from '#desk/store/privateStore.ts';
import { withFolder, type FolderOption } from './folder.ts';
import { openPeople } from './openPeople.ts';

export function addPeople(parent: Command, host: Host): void {
  const command = parent.command('people').description('who is on the desk, with ids, roles and languages');
  withFolder(command).action(async (options: FolderOption) => {
    const { people } = await openPeople(options, host);
    const all = await people.list();
    const present = all.filter(({ left }) => !left).toSorted((a, b) => a.name.localeCompare(b.name));
    if (present.length === 0) {
      return host.print(
        'Nobody is on the desk. Invite yourself: `npm run hub -- desk invite you@example.org --name "Your name" --role admin`.',
      );
    }
    host.print(present.map(line).join('\n'));
  });
}

function line({ id, role, languages, name, email }: PrivatePerson): string {
  return `${id}  ${role.padEnd(10)}  ${(languages.join(',') || 'all').padEnd(11)}  ${name} <${email}>`;
}
