import type { Command } from 'commander';
import { addAccept } from './translate/accept.ts';
import { addCarryOver } from './translate/carryOver.ts';
import { addConfirm } from './translate/confirm.ts';
import { addExport } from './translate/export.ts';
import { addImport } from './translate/import.ts';
import { addStatus } from './translate/status.ts';
import type { Host } from './host.ts';

export function addTranslate(program: Command, host: Host): void {
  const command = program.command('translate').description('what is translated, what has changed since, and what to do about it');
  addStatus(command, host);
  addConfirm(command, host);
  addAccept(command, host);
  addCarryOver(command, host);
  addExport(command, host);
  addImport(command, host);
}
