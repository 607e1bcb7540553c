/** Boxes and lines in places where no output would look for them. */
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ModuleProblem } from './moduleProblem.ts';
import { isTiming } from './parseModule.ts';

/** Boxes that mean something only where they stand by themselves in a section. */
const OF_SECTIONS: ReadonlySet<string> = new Set(['outcomes', 'materials', 'activity', 'notes', 'handout', 'quiz']);

export function misplaced(root: Root): readonly ModuleProblem[] {
  return [...inWrongSection(root), ...insideOthers(root)].toSorted((a, b) => a.line - b.line);
}

type SectionKind = 'intro' | 'text' | 'session' | 'break';

function inWrongSection(root: Root): ModuleProblem[] {
  const problems: ModuleProblem[] = [];
  let kind: SectionKind = 'intro';
  for (const [index, node] of root.children.entries()) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading' && node.depth === 2) kind = sectionKind(root.children.slice(index + 1));
    else if (node.type === 'containerDirective' && OF_SECTIONS.has(node.name)) {
      const complaint = complaintOf(node.name, kind);
      // A translation may not have the heading yet.
      if (complaint) problems.push({ line, scope: 'plan', ...complaint });
    }
  }
  return problems;
}

/** The first `::session` or `::break` before the next `##` heading decides. */
function sectionKind(following: readonly RootContent[]): SectionKind {
  for (const node of following) {
    if (node.type === 'heading' && node.depth === 2) return 'text';
    if (isTiming(node)) return node.name === 'break' ? 'break' : 'session';
  }
  return 'text';
}

function complaintOf(name: string, kind: SectionKind): Pick<ModuleProblem, 'found' | 'expected' | 'fix'> | undefined {
  if (kind === 'intro') {
    return {
      found: `\`:::${name}\` before the first heading`,
      expected: 'the box below a `##` heading',
      fix: 'write a heading above it, like `## Title {#s1}`',
    };
  }
  if (kind === 'break') {
    return {
      found: `\`:::${name}\` below a break`,
      expected: 'nothing but text between the heading of a break and the next `##` heading',
      fix: 'move the box into a session, or write a `##` heading above it',
    };
  }
  if (name === 'activity' && kind === 'text') {
    return {
      found: '`:::activity` outside a session',
      expected: 'activities below a `##` heading that has a `::session` line',
      fix: 'add `::session{min=45 outcomes="lo1"}` below the heading, or take the box out',
    };
  }
  return undefined;
}

function insideOthers(root: Root): ModuleProblem[] {
  const problems: ModuleProblem[] = [];
  let timing = false;
  visit(root, (node, _index, parent) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading' && node.depth === 2) timing = false;
    if (node.type === 'containerDirective' && OF_SECTIONS.has(node.name) && parent?.type !== 'root') {
      problems.push({
        line,
        scope: 'part',
        found: `\`:::${node.name}\` inside another box, a list or a quotation`,
        expected: 'the box by itself below a heading',
        fix: 'end the other box with `:::` first, and write this one at the start of a line',
      });
    }
    if (node.type !== 'leafDirective' || !isTiming(node)) return;
    if (parent?.type !== 'root') {
      problems.push({
        line,
        scope: 'plan',
        found: `\`::${node.name}\` inside a box, a list or a quotation`,
        expected: 'the line by itself below a `##` heading',
        fix: 'write it at the start of a line, outside of any box',
      });
    } else if (timing) {
      problems.push({
        line,
        scope: 'plan',
        found: 'a second `::session` or `::break` below one `##` heading',
        expected: 'one session or break below each `##` heading',
        fix: 'write a heading of its own above this one, like `## Title {#s2}`',
      });
    }
    timing = true;
  });
  return problems;
}
