/** The attributes of a directive are those it may have, and have values it can use. */
import { nearest } from '#content/nearest.ts';
import type { OutlineDirective } from '#content/outline.ts';
import { matches, writtenDirective, type AttributeForm, type Complaint, type DirectiveForm } from './directiveForms.ts';

export function attributeComplaints(directive: OutlineDirective, form: DirectiveForm): readonly Complaint[] {
  const { attributes } = directive;
  const unknown = Object.keys(attributes).filter((name) => !Object.hasOwn(form.attributes, name));
  const missing = new Set<string>();
  const wrong = Object.entries(form.attributes).flatMap(([name, attribute]) => {
    const value = attributes[name];
    if (value === undefined && attribute.required) missing.add(name);
    if (value === undefined ? !attribute.required : matches(attribute.pattern, value)) return [];
    return [{ found: found(directive, name, value), expected: attribute.expected, fix: fixOf(value, attribute, name, form) }];
  });
  return [...unknown.map((name) => unknownAttribute(directive, name, form, missing)), ...wrong];
}

function found(directive: OutlineDirective, name: string, value: string | undefined): string {
  const written = writtenDirective(directive);
  if (value === undefined) return `${written} without \`${name}\``;
  return value === '' ? `${written} with an empty \`${name}\`` : `${written} with \`${name}=${value}\``;
}

function fixOf(value: string | undefined, { words = [], required }: AttributeForm, name: string, { example }: DirectiveForm): string {
  const near = value === undefined ? undefined : nearest(value, words);
  if (near !== undefined) return `write \`${name}=${near}\``;
  const anew = words[0] !== undefined && !required;
  return anew ? `write one of the words, as in \`${name}=${words[0]}\`, or take \`${name}\` out` : `write it like \`${example}\``;
}

/** A name with a slip, a number that has lost its quotes, an id without its `#`: each is mended in another way. */
function unknownAttribute(directive: OutlineDirective, name: string, form: DirectiveForm, missing: ReadonlySet<string>): Complaint {
  const complaint = { found: `${writtenDirective(directive)} with \`${name}\``, expected: `\`${form.example}\`` };
  if (/^lo\d+,?$/.test(name)) return { ...complaint, fix: 'put the outcomes between quotes, with spaces: `outcomes="lo1 lo2"`' };
  if (directive.attributes[name] === '' && missing.has('id'))
    return { ...complaint, fix: `write \`{#${name}}\` if it is the id, or take it out` };
  const near = nearest(name, Object.keys(form.attributes)) ?? [...missing].find((each) => name.startsWith(each));
  return { ...complaint, fix: near === undefined ? `take \`${name}\` out` : `write \`${near}\`` };
}
