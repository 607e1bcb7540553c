import type { Root } from 'mdast';
import type { TrainingModule } from '../trainingModule.ts';
import type { ModuleProblem } from './moduleProblem.ts';

/** Every handout is a sheet of its own: it has a title, and something on it. */
export function handoutProblems(root: Root, { handouts }: TrainingModule): readonly ModuleProblem[] {
  const boxes = root.children.filter((node) => node.type === 'containerDirective').filter(({ name }) => name === 'handout');
  return boxes.flatMap((box) => {
    const place = { line: box.position?.start.line ?? 1, scope: 'part' as const };
    const id = box.attributes?.['id'] ?? '';
    const handout = handouts.find((each) => each.id === id);
    const problems: ModuleProblem[] = [];
    if (handout !== undefined && handout.title === '') {
      problems.push({
        ...place,
        found: 'a handout without a title',
        expected: 'a heading above it, like `## Handout: Title {#handout-title}`',
        fix: 'write the heading, or `:::handout[Title]{#ho-title}`',
      });
    }
    if (box.children.every((child) => child.type === 'paragraph' && child.data?.directiveLabel)) {
      problems.push({
        ...place,
        found: 'an empty handout',
        expected: 'what participants get on paper',
        fix: 'write it between `:::handout` and `:::`',
      });
    }
    const heading = box.children.find((child) => child.type === 'heading');
    if (heading !== undefined) {
      problems.push({
        ...place,
        line: heading.position?.start.line ?? place.line,
        found: 'a heading inside a handout',
        expected: 'paragraphs, lists and tables: the handout’s own heading is above it',
        fix: 'write the line in **bold**, or make two handouts',
      });
    }
    return problems;
  });
}
