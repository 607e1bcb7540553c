/** Files beside the pages are small enough for slow connections and for Git, and pages are plain Markdown. */
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import type { Check } from './check.ts';

const MEGABYTE = 1024 * 1024;
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;
/** Readers are sent far smaller ones (`content/images`); but whoever copies the hub copies every image with its history. */
const MAX_IMAGE = 12 * MEGABYTE;
/** A form or a spreadsheet takes far less; whoever needs more should link to where the file is published. */
const MAX_ATTACHMENT = 4 * MEGABYTE;
const OTHER_PAGES = /\.(?:mdx|markdown|html?|docx?|odt)$|\.MD$/;

export const files: Check = (_content, context) =>
  [...context.files].filter(([file]) => !file.endsWith('.md')).flatMap(([file, size]) => [...checkSize(file, size), ...checkForm(file)]);

function checkSize(file: string, size: number): Problem[] {
  const isImage = IMAGE.test(file);
  const limit = isImage ? MAX_IMAGE : MAX_ATTACHMENT;
  if (size <= limit) return [];
  return [
    {
      file,
      found: `${isImage ? 'an image' : 'a file'} of ${(size / MEGABYTE).toFixed(1)} MB`,
      expected: `at most ${limit / MEGABYTE} MB`,
      fix: isImage ? 'save it at most 3000 pixels wide, as JPEG or WebP' : 'make it smaller, or link to the place where it is published',
    },
  ];
}

function checkForm(file: string): Problem[] {
  if (file.startsWith('static/') || !OTHER_PAGES.test(file)) return [];
  const ending = path.posix.extname(file);
  return [
    {
      file,
      found: `a text as \`${ending}\``,
      expected: 'pages as plain Markdown, in files that end in .md',
      fix:
        ending.toLowerCase().startsWith('.md') || ending === '.markdown'
          ? `rename it to ${path.posix.basename(file, ending)}.md`
          : 'write it as a page; `npm run hub -- new` starts one',
    },
  ];
}
