/** Directives are the hub's own, and written in their form. */
import { nearest } from '#content/nearest.ts';
import type { OutlineDirective } from '#content/outline.ts';
import { at, pagesOf } from '#content/places.ts';
import type { Check } from './check.ts';
import { attributeComplaints } from './directiveAttributes.ts';
import { COLONS, DIRECTIVE_FORMS, writtenDirective, type Complaint, type DirectiveForm } from './directiveForms.ts';
import { unreadDirectives } from './unreadDirectives.ts';

export const directives: Check = (content) =>
  pagesOf(content).flatMap((page) => [
    ...page.outline.directives.flatMap((directive) =>
      complaints(directive).map((complaint) => ({ ...at(page, directive.line), ...complaint })),
    ),
    ...unreadDirectives(page.outline).map(({ line, ...complaint }) => ({ ...at(page, line), ...complaint })),
  ]);

function complaints(directive: OutlineDirective): readonly Complaint[] {
  const form = Object.hasOwn(DIRECTIVE_FORMS, directive.name) ? DIRECTIVE_FORMS[directive.name] : undefined;
  if (form === undefined) return [unknown(directive)];
  if (form.kind !== directive.kind) {
    return [
      {
        found: writtenDirective(directive),
        expected: `\`${form.example}\``,
        fix: `write ${COLONS[form.kind].length === 1 ? 'one colon' : `${COLONS[form.kind].length} colons`}`,
      },
    ];
  }
  return [...unclosed(directive), ...unlabelled(directive, form), ...attributeComplaints(directive, form)];
}

function unknown(directive: OutlineDirective): Complaint {
  if (directive.kind === 'text') {
    return {
      found: `${writtenDirective(directive)}, which Markdown reads as an instruction and not as text`,
      expected: 'a space after a colon, or `:lang[text]{lang=en}`',
      fix: `write \`: ${directive.name}\`, or \`\\:${directive.name}\` to keep it together`,
    };
  }
  const names = Object.keys(DIRECTIVE_FORMS);
  const near = nearest(directive.name, names);
  return {
    found: writtenDirective(directive),
    expected: `one of ${names.join(', ')}`,
    fix: near === undefined ? 'use one of these, or write plain text' : `write \`${COLONS[directive.kind]}${near}\``,
  };
}

function unclosed(directive: OutlineDirective): Complaint[] {
  if (directive.closed) return [];
  return [
    {
      found: `${writtenDirective(directive)} that is never closed`,
      expected: 'a line `:::` at its end',
      fix: 'add the line where the box ends',
    },
  ];
}

function unlabelled(directive: OutlineDirective, { needsLabel, example }: DirectiveForm): Complaint[] {
  if (!needsLabel || directive.label.trim() !== '') return [];
  return [
    { found: `${writtenDirective(directive)} without text in brackets`, expected: `\`${example}\``, fix: 'write the text between [ and ]' },
  ];
}
