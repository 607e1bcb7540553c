// The plugin's types add the directive nodes to those of mdast.
/// <reference types="remark-directive" />
/** Reads the plan of a training module out of its body: outcomes, sessions, breaks, materials. */
import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitHeadingId } from './headingId.ts';

export interface ModuleSession {
  /** Id of the heading it stands below; empty when there is none. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** `lo1`, `lo2` … by the position of the outcome. */
  readonly outcomes: readonly string[];
  readonly activities: readonly { readonly minutes: number }[];
  /** 1-based line of its `::session` in the body. */
  readonly line: number;
}

export interface ModuleOutline {
  readonly outcomes: readonly string[];
  readonly sessions: readonly ModuleSession[];
  /** Minutes of each break. */
  readonly breaks: readonly number[];
  readonly materials: readonly string[];
  /** Sessions and breaks together: what an organiser puts into the calendar. */
  readonly totalMinutes: number;
}

/** Reads what is there; minutes that are no number count as 0, and the content checks report them. */
export function moduleOutline(root: Root): ModuleOutline {
  const sessions: ModuleSession[] = [];
  const breaks: number[] = [];
  for (const section of sections(root)) {
    for (const node of section.nodes) {
      if (node.type !== 'leafDirective') continue;
      if (node.name === 'session') sessions.push(readSession(section, node.attributes ?? {}, node.position?.start.line ?? 1));
      if (node.name === 'break') breaks.push(minutes(node.attributes?.['min']));
    }
  }
  return {
    outcomes: listItems(root, 'outcomes'),
    sessions,
    breaks,
    materials: listItems(root, 'materials'),
    totalMinutes: sum(sessions.map((session) => session.minutes)) + sum(breaks),
  };
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly nodes: RootContent[];
}

/** The body cut at its `##` headings; what stands before the first has neither id nor title. */
function sections(root: Root): readonly Section[] {
  const found: Section[] = [{ id: '', title: '', nodes: [] }];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { text, id } = splitHeadingId(toString(node));
      found.push({ id: id ?? '', title: text, nodes: [] });
    } else {
      found.at(-1)?.nodes.push(node);
    }
  }
  return found;
}

function readSession({ id, title, nodes }: Section, attributes: Attributes, line: number): ModuleSession {
  const outcomes = (attributes['outcomes'] ?? '').split(/\s+/).filter((outcome) => outcome !== '');
  return { id, title, minutes: minutes(attributes['min']), outcomes, activities: activities(nodes), line };
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

function activities(nodes: RootContent[]): { minutes: number }[] {
  const found: { minutes: number }[] = [];
  visit({ type: 'root', children: nodes }, 'containerDirective', (node) => {
    if (node.name === 'activity') found.push({ minutes: minutes(node.attributes?.['min']) });
  });
  return found;
}

/** Items of the first list in a container directive, as plain text. */
function listItems(root: Root, name: string): string[] {
  const container = root.children.find((node) => node.type === 'containerDirective' && node.name === name);
  const list = container?.type === 'containerDirective' ? container.children.find((node) => node.type === 'list') : undefined;
  return list?.type === 'list' ? list.children.map((item) => toString(item).trim()) : [];
}

function minutes(value: string | null | undefined): number {
  return /^\d+$/.test(value ?? '') ? Number(value) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
