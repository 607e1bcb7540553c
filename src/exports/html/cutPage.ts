/** A page cut at its `##` headings, and each section where its language changes. */
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '#model/locale.ts';
import { splitHeadingId } from '#training/headingId.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';

export interface CutSection {
  /** Fixed id of its heading; empty before the first one. */
  readonly id: string;
  readonly title: string;
  /** Language of its heading. */
  readonly language: Locale;
  readonly runs: readonly Run[];
}

/** Nodes in one language, the heading first. */
export interface Run {
  readonly language: Locale;
  readonly nodes: readonly RootContent[];
  /** Whether it stands in another language than the page, because it is not translated yet. */
  readonly borrowed: boolean;
}

export function cutPage({ root, language: own, borrowed }: Pick<ExportedPage, 'root' | 'language' | 'borrowed'>): readonly CutSection[] {
  const intro = borrowed.get('_intro') ?? own;
  const sections: Open[] = [open('', '', intro, intro !== own)];
  for (const node of root.children) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') continue;
    const section = sections.at(-1);
    const run = section?.runs.at(-1);
    if (section === undefined || run === undefined) continue;
    if (node.type !== 'heading') {
      run.nodes.push(node);
      continue;
    }
    const { text: title, id = '' } = splitHeadingId(toString(node));
    const language = borrowed.get(id) ?? own;
    if (node.depth <= 2) sections.push(open(id, title, language, language !== own, node));
    else if (run.language === language) run.nodes.push(node);
    else section.runs.push({ language, nodes: [node], borrowed: language !== own });
  }
  return sections.filter(({ id, runs }) => id !== '' || runs.some(({ nodes }) => nodes.length > 0));
}

interface OpenRun extends Run {
  readonly nodes: RootContent[];
}

interface Open extends CutSection {
  readonly runs: OpenRun[];
}

function open(id: string, title: string, language: Locale, borrowed: boolean, heading?: RootContent): Open {
  return { id, title, language, runs: [{ language, nodes: heading ? [heading] : [], borrowed }] };
}

/** Where links written as `[text][name]` lead; each part of a page needs them. */
export function definitionsOf(root: Root): readonly RootContent[] {
  return root.children.filter(({ type }) => type === 'definition');
}
