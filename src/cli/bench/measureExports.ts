/** One measure in a process of its own: makes all files of the first `modules` modules of a hub, and prints what each format took. JSON. */
import { loadFormats } from '#exports/formats.ts';
import { checkSite } from '#translation/checkSite.ts';
import { booksOf } from '#translation/files/books.ts';
import { filesContext } from '#translation/files/filesContext.ts';
import { overlaySupplies } from '#translation/overlay.ts';
import { shownPages } from '#translation/shownPages.ts';
import type { Locale } from '#model/locale.ts';

const [folder = '', count = '0', ...locales] = process.argv.slice(2);

async function run(): Promise<void> {
  const formats = await loadFormats(folder);
  const supplies = overlaySupplies(folder, checkSite(folder));
  const books = locales.flatMap((locale) => {
    // The bench passes locales of the hub.
    const reader = locale as Locale;
    const modules = shownPages(supplies, reader, undefined).filter(({ facts }) => facts.type === 'module');
    return booksOf(modules.slice(0, Number(count)), filesContext(folder, supplies, reader));
  });

  let files = 0;
  let bytes = 0;
  const taken: Record<string, number> = {};
  const start = performance.now();
  for (const { book } of books) {
    for (const format of formats) {
      const before = performance.now();
      const made = format.types.includes(book.page.type) ? format.make(book) : undefined;
      if (made === undefined) continue;
      files += 1;
      bytes += made.length;
      taken[format.id] = (taken[format.id] ?? 0) + performance.now() - before;
    }
  }
  const milliseconds = performance.now() - start;
  const memory = process.resourceUsage().maxRSS * 1024;
  const each = Object.fromEntries(Object.entries(taken).map(([id, total]) => [id, total / books.length]));
  console.log(JSON.stringify({ milliseconds, memory, files, bytes, each, books: books.length }));
}

void run();
