/** One module, as the readers of one locale are shown it, for the workshop builder. */
import type { ExportedPage } from '#exports/exportedPage.ts';
import type { Locale } from '#model/locale.ts';
import type { Quiz } from '#training/quiz/quiz.ts';
import { quizKey } from '#training/render/quizKey.ts';
import { quizPaper } from '#training/render/quizPaper.ts';
import { activityTiming } from '#training/render/timing.ts';
import type { Strings } from '#training/render/strings.ts';
import type { Block, ModulePart, Text, TrainingModule } from '#training/trainingModule.ts';
import { DATA_VERSION, type DataBlock, type ModuleData, type Piece } from '#training/workshop/moduleData.ts';
import type { ToHtml } from './pieceHtml.ts';

export interface ModuleInput {
  readonly page: ExportedPage;
  readonly module: TrainingModule;
  readonly hash: string;
  readonly toHtml: ToHtml;
  readonly stringsOf: (language: Locale) => Strings;
}

/** `images` is left to whoever has written the text. */
export function moduleData(input: ModuleInput): Omit<ModuleData, 'images'> {
  const { page, module, hash, toHtml } = input;
  const piece = ({ language, content }: Text): Piece => ({ language, html: toHtml(content, language) });
  return {
    version: DATA_VERSION,
    id: page.id,
    hash,
    locale: page.reader,
    title: page.title,
    language: page.language,
    address: page.url,
    licence: page.licence,
    credits: page.credits,
    outcomes: module.outcomes.map((outcome) => ({ id: outcome.id, ...piece(outcome) })),
    sessions: module.parts.flatMap((part) =>
      part.kind === 'session'
        ? [
            {
              id: part.id,
              title: part.title,
              language: part.language,
              minutes: part.minutes,
              outcomes: part.outcomes,
              blocks: dataBlocks(part.blocks, input),
            },
          ]
        : [],
    ),
    texts: module.parts.flatMap((part) => {
      const blocks = beside(part, input);
      return blocks.length === 0 ? [] : [{ title: part.title, language: part.language, blocks }];
    }),
    materials: module.materials.map(({ language, content, plain, quantity, session }, index) => ({
      id: `m${index + 1}`,
      ...piece({ language, content }),
      plain,
      ...(quantity && { count: quantity.count }),
      ...(quantity?.per !== undefined && { per: quantity.per }),
      reuse: quantity?.reuse ?? false,
      ...(session !== undefined && { session }),
    })),
    handouts: module.handouts.map(({ id, title, per, session, ...text }) => ({
      id,
      title,
      per,
      ...piece(text),
      ...(session !== undefined && { session }),
    })),
    sources: page.sources.map(({ title, publisher, url }) => ({ title, publisher, ...(url !== undefined && { url }) })),
  };
}

/** What a module says outside its sessions to whoever runs it; lists that the builder makes itself are left out. */
function beside(part: ModulePart, input: ModuleInput): readonly DataBlock[] {
  return part.kind === 'text' ? dataBlocks(part.blocks, input).filter(({ kind }) => kind !== 'handout') : [];
}

function dataBlocks(blocks: readonly Block[], { toHtml, stringsOf }: ModuleInput): readonly DataBlock[] {
  return blocks.flatMap((block): DataBlock[] => {
    switch (block.kind) {
      case 'text':
      case 'notes':
        return [{ kind: block.kind, language: block.language, html: toHtml(block.content, block.language) }];
      case 'activity': {
        const { kind, title, language, minutes, content } = block;
        return [{ kind, title, language, minutes, timing: activityTiming(block, stringsOf(language)), html: toHtml(content, language) }];
      }
      case 'quiz':
        return [quizData(block.quiz, stringsOf(block.quiz.language), toHtml)];
      case 'handout':
        return [{ kind: 'handout', id: block.handout.id }];
      default:
        return [];
    }
  });
}

function quizData(quiz: Quiz, strings: Strings, toHtml: ToHtml): DataBlock {
  const { id, language } = quiz;
  return {
    kind: 'quiz',
    id,
    language,
    html: toHtml([quizPaper(quiz, strings, false)], language),
    key: toHtml([quizKey(quiz, strings)], language),
  };
}
