import path from 'node:path';
import type { Command } from 'commander';
import type { Host } from '#cli/commands/host.ts';
import { readDeskEnvironment } from '#content/deskEnvironment.ts';

export interface FolderOption {
  readonly var?: string;
}

/** Commands of the desk work on its folder. */
export function withFolder(command: Command): Command {
  return command.option('--var <folder>', "the desk's folder; by default HUB_VAR, or var/ of the hub");
}

export function deskFolder(options: FolderOption, { siteDir }: Host): string {
  return path.resolve(siteDir, options.var ?? readDeskEnvironment().folder ?? 'var');
}
