/** A small hub in Git with an edition, and a desk's folder beside it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSite, SITE, type SiteFiles } from '#content/testing/site.ts';
import { emptyDraft } from '#submission/draft.ts';
import { NO_DETAILS, RECORD_FORMAT, type SubmissionRecord } from '#submission/record.ts';
import { createChecker } from '#desk/publish/check/checker.ts';
import { openPublisher } from '#desk/publish/openPublisher.ts';
import type { Publisher } from '#desk/publish/publisher.ts';
import type { PublisherOptions } from '#desk/publish/publisherOptions.ts';
import type { BuildCheckout } from '#desk/publish/site/buildCheckout.ts';
import { standInPage } from './standInPage.ts';

const EDITION: SiteFiles = {
  'versions.json': '["2026"]\n',
  ...Object.fromEntries(
    Object.entries(SITE).flatMap(([file, text]) =>
      /^docs\/(?!pages)/.test(file) ? [[file.replace('docs/', 'versioned_docs/version-2026/'), text] as const] : [],
    ),
  ),
  '.gitignore': 'node_modules/\nbuild/\n.cache/\n.overlay/\n/var/\n',
};

/** Runs Git as a person would, in a folder. */
export function gitIn(cwd: string, ...args: readonly string[]): string {
  const person = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...person, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
}

const folders: string[] = [];

export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `hub-${name}-`));
  folders.push(folder);
  return folder;
}

/** Starting one takes longer than most tests. */
const checker = createChecker();

/** To be called when a test file is done. */
export async function removeFolders(): Promise<void> {
  await checker.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A checkout with one commit on `main`. */
export function createHub(changes: SiteFiles = {}): string {
  const siteDir = createSite({ ...EDITION, ...changes });
  gitIn(siteDir, 'init', '--quiet', '--initial-branch=main');
  commitAll(siteDir, 'The hub');
  return siteDir;
}

export function commitAll(dir: string, message: string): string {
  gitIn(dir, 'add', '--all');
  gitIn(dir, 'commit', '--quiet', '-m', message);
  return gitIn(dir, 'rev-parse', 'HEAD');
}

export function write(dir: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}

export function read(dir: string, file: string): string {
  return readFileSync(path.join(dir, file), 'utf8');
}

/** A "build" that copies the page of each case. */
export const copyPages: BuildCheckout = (dir) => {
  rmSync(path.join(dir, 'build'), { recursive: true, force: true });
  mkdirSync(path.join(dir, 'build'), { recursive: true });
  execFileSync('cp', ['-r', path.join(dir, 'docs', 'case-studies'), path.join(dir, 'build', 'cases')]);
  return Promise.resolve(undefined);
};

export interface Desk {
  readonly publisher: Publisher;
  readonly folder: string;
  /** Runs Git in the content repository. */
  readonly git: (...args: readonly string[]) => string;
  readonly log: readonly string[];
  /** Folders the site was switched to. */
  readonly served: readonly string[];
}

const desks: Publisher[] = [];

export async function openDesk(siteDir: string, options: Partial<PublisherOptions> = {}): Promise<Desk> {
  const folder = options.folder ?? temporaryFolder('desk');
  const log: string[] = [];
  const served: string[] = [];
  const publisher = await openPublisher({
    siteDir,
    folder,
    makePage: standInPage,
    switchTo: (dir) => {
      served.push(dir);
      return Promise.resolve();
    },
    settings: null,
    log: (line) => log.push(line),
    build: copyPages,
    checker,
    today: () => '2026-11-26',
    ...options,
  });
  desks.push(publisher);
  return { publisher, folder, git: (...args) => gitIn(path.join(folder, 'content.git'), ...args), log, served };
}

/** To be called when a test is done. */
export async function closeDesks(): Promise<void> {
  await Promise.all(desks.splice(0).map((publisher) => publisher.close()));
}

/** A case that can be accepted. */
export function acceptable(slug: string, changes: Partial<SubmissionRecord> = {}): SubmissionRecord {
  const sections = {
    context: 'It began.[^web]',
    'what-they-did': 'They met.',
    'what-changed': 'A lot.',
    'what-failed': 'Money.',
    'how-to-repeat': 'Ask.',
  };
  return {
    format: RECORD_FORMAT,
    id: '0123456789abcdef',
    locale: 'en',
    state: 'in-review',
    assignee: 'ana',
    draft: {
      ...emptyDraft('en'),
      form: 'full',
      title: 'A hall of their own',
      description: 'How an association got the key of an empty hall and kept it.',
      place: 'Kotor',
      country: 'ME',
      period: { from: '2019', to: '' },
      sections,
      governance: 'free-use-contract',
      legalForm: 'association',
      themes: ['advocacy'],
      photos: [{ key: 'abcdefgh12345678', alt: 'The hall', credit: 'Ana', licence: 'CC-BY-4.0', people: 'nobody' }],
      credit: { as: 'person', name: 'Ana Anić' },
      licenceAgreed: true,
    },
    details: {
      ...NO_DETAILS,
      slug,
      newOrganisation: {
        id: 'hall',
        name: 'Udruga Hall',
        language: 'hr',
        country: 'ME',
        town: 'Kotor',
        source: 'https://example.org/hall',
      },
      sources: [
        { key: 'web', title: 'Page on the hall', publisher: 'Hall', language: 'en', url: 'https://example.org/hall', seen: '2026-11' },
      ],
    },
    questions: [],
    events: [],
    refusal: null,
    publication: null,
    ...changes,
  };
}

export const PHOTO = new Uint8Array([0x52, 0x49, 0x46, 0x46, 1, 2, 3, 10, 13, 10]);
export const readPhoto = (): Promise<Uint8Array> => Promise.resolve(PHOTO);
