/** libxml2's own reader, for what our files of XML are checked with. `npm test` has seen to it that it is there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface LintResult {
  /** 0: good; 1: not well-formed; 3: not valid. */
  readonly code: number | null;
  readonly output: string;
}

export function xmllint(xml: string, args: readonly string[] = ['--noout']): LintResult {
  const directory = mkdtempSync(path.join(tmpdir(), 'hub-xml-'));
  try {
    const file = path.join(directory, 'file.xml');
    writeFileSync(file, xml);
    const { status, stdout, stderr, error } = spawnSync('xmllint', ['--nonet', ...args, file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (error) throw error;
    return { code: status, output: stdout + stderr.replaceAll(file, 'file.xml') };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What an expression of XPath gives: a string, a number, or nodes as XML. */
export function xpath(xml: string, expression: string): string {
  return xmllint(xml, ['--xpath', expression]).output.replace(/\n$/, '');
}

export function count(xml: string, nodes: string): number {
  return Number(xpath(xml, `count(${nodes})`));
}
