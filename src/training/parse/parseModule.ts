// The plugin's types add the directive nodes to those of mdast.
/// <reference types="remark-directive" />
/** Turns the body of a training module into a typed one, and says what is wrong with it. */
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Block, Handout, Material, ModulePart, Outcome, TrainingModule } from '../trainingModule.ts';
import { readBreakKind, readCount, readGroup, readMethod, readMinutes, readWords, type Attributes } from './attributes.ts';
import { readMaterials, readOutcomes } from './readMaterials.ts';
import { readQuiz } from './readQuiz.ts';
import { sectionsOf, type ModuleSection, type SectionLanguages, type SectionNode } from './sections.ts';

/** Reads what is there: minutes that are no number count as 0. `moduleProblems` says what is wrong with it. */
export function parseModule(root: Root, languages: SectionLanguages): TrainingModule {
  const gathered: Gathered = { outcomes: [], materials: [], handouts: [], quizzes: [] };
  const [intro, ...sections] = sectionsOf(root, languages);
  const parts = sections.map((section) => readPart(section, gathered));
  const totalMinutes = parts.reduce((sum, part) => sum + (part.kind === 'text' ? 0 : part.minutes), 0);
  return {
    intro: { language: languages.language, content: (intro?.nodes ?? []).map(({ node }) => node) },
    parts,
    totalMinutes,
    ...gathered,
  };
}

/** What is listed for the whole module, wherever it stands. */
interface Gathered {
  outcomes: readonly Outcome[];
  readonly materials: Material[];
  readonly handouts: Handout[];
  readonly quizzes: Quiz[];
}

function readPart(section: ModuleSection, gathered: Gathered): ModulePart {
  const { id, title, language, nodes } = section;
  const timing = nodes.map(({ node }) => node).find((node) => isTiming(node));
  if (timing?.name === 'break') {
    return { kind: 'break', id, title, language, breakKind: readBreakKind(timing.attributes), minutes: readMinutes(timing.attributes) };
  }
  const isSession = timing !== undefined;
  const blocks = readBlocks(section, isSession ? id : undefined, gathered);
  if (!isSession) return { kind: 'text', id, title, language, blocks };
  return {
    kind: 'session',
    id,
    title,
    language,
    minutes: readMinutes(timing.attributes),
    outcomes: readWords(timing.attributes, 'outcomes'),
    blocks,
    line: timing.position?.start.line ?? 1,
  };
}

export function isTiming(node: RootContent): node is Extract<RootContent, { type: 'leafDirective' }> {
  return node.type === 'leafDirective' && (node.name === 'session' || node.name === 'break');
}

function readBlocks(section: ModuleSection, session: string | undefined, gathered: Gathered): readonly Block[] {
  const blocks: Block[] = [];
  for (const each of section.nodes) {
    if (isTiming(each.node)) continue;
    const { node, language } = each;
    if (node.type !== 'containerDirective') {
      pushText(blocks, node, language);
    } else if (node.name === 'activity') {
      const heading = each.heading && takeHeading(blocks) ? each.heading : undefined;
      blocks.push(readActivity(node, language, heading));
    } else {
      const block = readBox(node, each, section, session, gathered);
      if (block) blocks.push(block);
      else pushText(blocks, node, language);
    }
  }
  return blocks;
}

/** The heading above an activity becomes its title, and is not said twice; what the activity needs may be listed between the two. */
function takeHeading(blocks: Block[]): boolean {
  const at = blocks.findLastIndex(({ kind }) => kind !== 'materials');
  const last = blocks[at];
  if (last?.kind !== 'text' || last.content.at(-1)?.type !== 'heading') return false;
  const rest = last.content.slice(0, -1);
  blocks.splice(at, 1, ...(rest.length > 0 ? [{ ...last, content: rest }] : []));
  return true;
}

function readBox(
  node: ContainerDirective,
  { language, heading }: SectionNode,
  section: ModuleSection,
  session: string | undefined,
  gathered: Gathered,
): Block | undefined {
  switch (node.name) {
    case 'outcomes':
      gathered.outcomes = [...gathered.outcomes, ...readOutcomes(node, language)];
      return { kind: 'outcomes' };
    case 'materials':
      gathered.materials.push(...readMaterials(node, language, session));
      return { kind: 'materials' };
    case 'notes':
      return { kind: 'notes', language, content: withoutLabel(node) };
    case 'quiz': {
      const quiz = readQuiz(node, language, session);
      gathered.quizzes.push(quiz);
      return { kind: 'quiz', quiz };
    }
    case 'handout': {
      const handout = readHandout(node, language, heading?.title ?? section.title, session);
      gathered.handouts.push(handout);
      return { kind: 'handout', handout };
    }
    default:
      return undefined;
  }
}

function readActivity(node: ContainerDirective, language: Locale, heading: SectionNode['heading']): Block {
  const { attributes } = node;
  const group = readGroup(attributes);
  const method = readMethod(attributes);
  return {
    kind: 'activity',
    id: heading?.id ?? '',
    title: labelOf(node) || (heading?.title ?? ''),
    language,
    minutes: readMinutes(attributes),
    ...(group !== undefined && { group }),
    ...(method && { method }),
    outcomes: readWords(attributes, 'outcomes'),
    content: withoutLabel(node),
  };
}

/** “Handout: cost list” is the heading of the section; the paper itself is headed “cost list”. */
const BEFORE_TITLE = /^[^:]{2,30}:\s+(?=\S)/;

function readHandout(node: ContainerDirective, language: Locale, heading: string, session: string | undefined): Handout {
  const attributes: Attributes = node.attributes;
  return {
    id: attributes?.['id'] ?? '',
    title: labelOf(node) || capitalised(heading.replace(BEFORE_TITLE, '')),
    language,
    per: readCount(attributes, 'per') ?? 1,
    content: withoutLabel(node),
    ...(session && { session }),
  };
}

function capitalised(title: string): string {
  return title.charAt(0).toLocaleUpperCase('en') + title.slice(1);
}

function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

function labelOf(node: ContainerDirective): string {
  const label = node.children.find(isLabel);
  return label ? toString(label).trim() : '';
}

function withoutLabel(node: ContainerDirective): readonly RootContent[] {
  return node.children.filter((child) => !isLabel(child));
}

/** Runs of plain Markdown in one language are one block. */
function pushText(blocks: Block[], node: RootContent, language: Locale): void {
  const last = blocks.at(-1);
  if (last?.kind === 'text' && last.language === language) blocks[blocks.length - 1] = { ...last, content: [...last.content, node] };
  else blocks.push({ kind: 'text', language, content: [node] });
}
