import { edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import type { Learnable } from '#model/learnable.ts';
import { overlayOf, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

function learnablesFor(reader: Locale, changes: SiteFiles = {}): readonly Learnable[] {
  // The overlay wrote the file from this very type.
  return JSON.parse(textOf(overlayOf(reader, changes), 'learning.json')) as readonly Learnable[];
}

test('everything one can do or read, by title; pages about the hub are not among it', () => {
  expect(learnablesFor('sr').map(({ id, type, title, lang, url }) => [id, type, title, lang, url])).toEqual([
    ['case', 'case-study', 'Случај', undefined, '/sr/library/case-studies/case/'],
    ['course', 'module', 'Course', 'en', '/sr/library/training/course/'],
    ['kit-first', 'toolkit-step', 'First', 'en', '/sr/library/toolkits/kit/first/'],
    ['kit', 'toolkit', 'Kit', 'en', '/sr/library/toolkits/kit/'],
    ['visit', 'report', 'Visit', 'en', '/sr/practice/visit/'],
  ]);
});

test('a module has its sessions, without breaks', () => {
  expect(learnablesFor('mk').find(({ id }) => id === 'course')?.module).toEqual({
    minutes: 60,
    sessions: [{ id: 's1', title: 'Who decides', lang: 'en' }],
    quizzes: [],
  });
});

test('of several editions the newest counts; what only the working draft has is there too; drafts are not', () => {
  const course = 'docs/training/course.md';
  const other = (id: string): string => edited(course, 'id: course\ntitle: Course', `id: ${id}\ntitle: ${id}`);
  const changes: SiteFiles = {
    'versions.json': '["2026"]',
    'versioned_sidebars/version-2026-sidebars.json': '{}',
    'versioned_docs/version-2026/training/course.md': edited(course, 'prerequisites: [case]', 'prerequisites: []'),
    ...edit('blog/2026-01-02-visit.md', ', as in the [kit](/library/toolkits/kit/)', ''),
    'docs/training/new.md': other('new'),
    'docs/training/unfinished.md': other('unfinished').replace('status: published', 'status: draft'),
  };
  const modules = learnablesFor('en', changes).filter(({ type }) => type === 'module');
  expect(modules.map(({ id, url }) => [id, url])).toEqual([
    ['course', '/library/training/course/'],
    ['new', '/library/next/training/new/'],
  ]);
});
