import type { ShownOrganisation } from '#model/directory.ts';
import { text } from '../text/messages.ts';

/** What an organisation is to the network; undefined where no source says. */
export function roleText({ network }: Pick<ShownOrganisation, 'network'>): string | undefined {
  if (network === undefined) return undefined;
  const role = text(`organisations.role.${network.role}`);
  return network.since === undefined ? role : text('organisations.since', { role, year: String(network.since) });
}
