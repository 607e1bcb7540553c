/** Directives are the hub's own, and written in their form. */
import type { Problem } from '#model/problem.ts';
import { nearest } from '#content/nearest.ts';
import type { OutlineDirective } from '#content/outline.ts';
import { at, pagesOf } from '#content/places.ts';
import type { Check } from './check.ts';
import { DIRECTIVE_FORMS, matches, type DirectiveForm } from './directiveForms.ts';

export const directives: Check = (content) =>
  pagesOf(content).flatMap((page) =>
    page.outline.directives.flatMap((directive) =>
      complaints(directive).map((complaint) => ({ ...at(page, directive.line), ...complaint })),
    ),
  );

type Complaint = Pick<Problem, 'found' | 'expected' | 'fix'>;

const COLONS = { container: ':::', leaf: '::', text: ':' } as const;

function written({ kind, name }: OutlineDirective): string {
  return `\`${COLONS[kind]}${name}\``;
}

function complaints(directive: OutlineDirective): readonly Complaint[] {
  const form = Object.hasOwn(DIRECTIVE_FORMS, directive.name) ? DIRECTIVE_FORMS[directive.name] : undefined;
  if (form === undefined) return [unknown(directive)];
  if (form.kind !== directive.kind) {
    return [
      {
        found: written(directive),
        expected: `\`${form.example}\``,
        fix: `write ${COLONS[form.kind].length === 1 ? 'one colon' : `${COLONS[form.kind].length} colons`}`,
      },
    ];
  }
  return [...unclosed(directive), ...unlabelled(directive, form), ...attributes(directive, form)];
}

function unknown(directive: OutlineDirective): Complaint {
  if (directive.kind === 'text') {
    return {
      found: `${written(directive)}, which Markdown reads as an instruction and not as text`,
      expected: 'a space after a colon, or `:lang[text]{lang=en}`',
      fix: `write \`: ${directive.name}\`, or \`\\:${directive.name}\` to keep it together`,
    };
  }
  const names = Object.keys(DIRECTIVE_FORMS);
  const near = nearest(directive.name, names);
  return {
    found: written(directive),
    expected: `one of ${names.join(', ')}`,
    fix: near === undefined ? 'use one of these, or write plain text' : `write \`${COLONS[directive.kind]}${near}\``,
  };
}

function unclosed(directive: OutlineDirective): Complaint[] {
  if (directive.closed) return [];
  return [
    { found: `${written(directive)} that is never closed`, expected: 'a line `:::` at its end', fix: 'add the line where the box ends' },
  ];
}

function unlabelled(directive: OutlineDirective, { needsLabel, example }: DirectiveForm): Complaint[] {
  if (!needsLabel || directive.label.trim() !== '') return [];
  return [{ found: `${written(directive)} without text in brackets`, expected: `\`${example}\``, fix: 'write the text between [ and ]' }];
}

function attributes(directive: OutlineDirective, form: DirectiveForm): Complaint[] {
  const allowed = form.attributes;
  const unknownNames = Object.keys(directive.attributes).filter((name) => !Object.hasOwn(allowed, name));
  const wrong = Object.entries(allowed).flatMap(([name, { required, pattern, expected }]) => {
    const value = directive.attributes[name];
    if (value === undefined ? !required : matches(pattern, value)) return [];
    const found = value === undefined ? `${written(directive)} without \`${name}\`` : `${written(directive)} with \`${name}=${value}\``;
    return [{ found, expected, fix: `write it like \`${form.example}\`` }];
  });
  return [
    ...unknownNames.map((name) => ({
      found: `${written(directive)} with \`${name}\``,
      expected: `\`${form.example}\``,
      fix: `take \`${name}\` out`,
    })),
    ...wrong,
  ];
}
