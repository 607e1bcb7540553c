/** `npm run build`: builds what has changed and leaves it in `build/`; with `--pdf` it prints the modules, too. */
import { Command, CommanderError } from 'commander';
import { readEnvironment } from '#content/environment.ts';
import { PDF_FORMATS } from '#exports/pdf/documents.ts';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { printPdfs } from './print/printPdfs.ts';
import { exportedPages } from './print/sitePages.ts';
import { buildHub } from './site/buildHub.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';
import { stopSignal } from './process/stopSignal.ts';

async function build(): Promise<number> {
  const program = new Command('npm run build --')
    .description('Builds the hub into build/.')
    .option('--pdf', 'print the training modules first, so that their pages offer PDFs; needs a Chromium')
    .exitOverride();
  try {
    program.parse(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const signal = stopSignal();
  if (program.opts<{ pdf?: true }>().pdf === true) await printModules(signal);
  const built = await buildHub(signal, 'npm run build');
  if (signal.aborted) console.log('\nStopped.');
  return built ? 0 : 1;
}

async function printModules(signal: AbortSignal): Promise<void> {
  const environment = readEnvironment();
  const print = console.log;
  const browserPath = (): Promise<string> => ensureBrowser({ environment, siteDir, signal, print });
  await printPdfs({ siteDir, pages: await exportedPages(siteDir), formats: PDF_FORMATS, browserPath, signal, print });
}

void runEntry(build);
