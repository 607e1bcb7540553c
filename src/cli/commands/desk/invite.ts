import type { Command } from 'commander';
import type { Host } from '#cli/commands/host.ts';
import { readDeskUrl } from '#content/deskEnvironment.ts';
import { UserError } from '#content/userError.ts';
import { invite } from '#desk/access/invite.ts';
import { LOCALES } from '#model/locale.ts';
import { parseInvite } from '#submission/parse.ts';
import { ROLES } from '#submission/state.ts';
import { withFolder, type FolderOption } from './folder.ts';
import { openPeople, plainly } from './openPeople.ts';

interface InviteOptions extends FolderOption {
  readonly name: string;
  readonly role: string;
  readonly languages: string;
}

/** Also while the desk runs: it reads who is there for each request. */
export function addInvite(parent: Command, host: Host): void {
  const command = parent
    .command('invite')
    .description('invite somebody to the desk, or let somebody in who is there: prints a link that works once')
    .argument('<e-mail>')
    .requiredOption('--name <name>', 'as others on the desk see it')
    .option('--role <role>', `one of ${DESK_ROLES.join(', ')}`, 'editor')
    .option('--languages <locales>', 'languages whose submissions they decide upon, with commas between: mk,sq; all if left out', '');
  withFolder(command).action(async (email: string, { name, role, languages, ...options }: InviteOptions) => {
    const asked = parseInvite({ email, name, role, languages: languages.split(/[\s,]+/).filter((locale) => locale !== '') });
    if (asked === undefined) throw new UserError(notUnderstood(role, languages));
    const store = await openPeople(options, host);
    const { person, invitation } = await plainly(() => invite(store, asked, { hubUrl: readDeskUrl(), now: Date.now() }));
    host.print(
      [
        `${person.name} (${person.id}) is invited as ${person.role}, for ${person.languages.join(', ') || 'all languages'}:`,
        '',
        `  ${invitation.link}`,
        '',
        `Whoever signs in by this link first is ${person.name}: send it to them alone. It works once, until ${invitation.expires.slice(0, 16).replace('T', ' ')} UTC.`,
      ].join('\n'),
    );
  });
}

const DESK_ROLES = ROLES.filter((role) => role !== 'contributor');

function notUnderstood(role: string, languages: string): string {
  return [
    `Found --role ${role} and --languages ${languages || '(none)'}; expected a role of ${DESK_ROLES.join(', ')}, languages of ${LOCALES.join(', ')},`,
    'and a name of at most 100 letters.',
    'Fix: invite like `npm run hub -- desk invite ana@example.org --name "Ana" --role editor --languages mk,sq`.',
  ].join(' ');
}
