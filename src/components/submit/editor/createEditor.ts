import { baseKeymap, chainCommands, exitCode, toggleMark, wrapIn, setBlockType, lift } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { htmlToMarkdown } from '#submission/paste/htmlToMarkdown.ts';
import { toDocument, toMarkdown } from './convert.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

export const TOOLS = ['heading', 'bold', 'bullets', 'numbers', 'quote', 'link', 'undo'] as const;
export type Tool = (typeof TOOLS)[number];

/** Whether the selection stands in a node, or carries a mark, of the tool's kind. */
export function isOn(tool: Tool, state: EditorState): boolean {
  const { $from, empty, from, to } = state.selection;
  switch (tool) {
    case 'heading':
      return $from.parent.type === nodes['heading'];
    case 'bold':
    case 'link': {
      const mark = tool === 'bold' ? marks['strong'] : marks['link'];
      if (mark === undefined) return false;
      return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark);
    }
    case 'bullets':
      return within(state, 'bullet_list');
    case 'numbers':
      return within(state, 'ordered_list');
    case 'quote':
      return within(state, 'blockquote');
    case 'undo':
      return false;
  }
}

function within({ selection: { $from } }: EditorState, name: string): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return true;
  return false;
}

/** @param ask asks for the address of a link; undefined when nobody gave one */
export function commandOf(tool: Tool, ask: () => string | undefined): Command {
  return (state, dispatch) => command(tool, state, ask)(state, dispatch);
}

function command(tool: Tool, state: EditorState, ask: () => string | undefined): Command {
  const { heading, paragraph, bullet_list: bullets, ordered_list: numbers, blockquote, list_item: item } = nodes;
  const { strong, link } = marks;
  const none: Command = () => false;
  if (!heading || !paragraph || !bullets || !numbers || !blockquote || !item || !strong || !link) return none;
  const on = isOn(tool, state);
  switch (tool) {
    case 'heading':
      return on ? setBlockType(paragraph) : setBlockType(heading, { level: 3 });
    case 'bold':
      return toggleMark(strong);
    case 'bullets':
      return on ? liftListItem(item) : wrapInList(bullets);
    case 'numbers':
      return on ? liftListItem(item) : wrapInList(numbers);
    case 'quote':
      return on ? lift : wrapIn(blockquote);
    case 'link': {
      if (on) return toggleMark(link);
      const href = ask();
      return href === undefined ? none : toggleMark(link, { href });
    }
    case 'undo':
      return undo;
  }
}

interface Options {
  readonly markdown: string;
  /** Keys of sources that the text may cite now. */
  readonly citations: () => ReadonlySet<string>;
  readonly attributes: Record<string, string>;
  readonly onChange: (markdown: string) => void;
  readonly onState: (state: EditorState) => void;
}

export function createEditor(place: HTMLElement, { markdown, citations, attributes, onChange, onState }: Options): EditorView {
  const view = new EditorView(place, {
    state: EditorState.create({ doc: toDocument(markdown, citations()), plugins: plugins() }),
    attributes,
    handlePaste(editor, event) {
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (html === '') return false;
      const { content } = toDocument(htmlToMarkdown(html).markdown);
      const single = content.childCount === 1 && content.firstChild?.type.name === 'paragraph';
      const slice = single ? new Slice(content.firstChild?.content ?? Fragment.empty, 0, 0) : new Slice(content, 0, 0);
      editor.dispatch(editor.state.tr.replaceSelection(slice).scrollIntoView());
      return true;
    },
    dispatchTransaction(transaction) {
      const state = view.state.apply(transaction);
      view.updateState(state);
      if (transaction.docChanged) onChange(toMarkdown(state.doc, citations()));
      onState(state);
    },
  });
  return view;
}

function plugins() {
  const { list_item: item, bullet_list: bullets, ordered_list: numbers, hard_break: lineBreak, blockquote } = nodes;
  const { strong, em } = marks;
  if (!item || !bullets || !numbers || !lineBreak || !blockquote || !strong || !em) return [];
  const newLine: Command = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
    return true;
  };
  return [
    history(),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/u, bullets),
        wrappingInputRule(/^1\.\s$/u, numbers),
        wrappingInputRule(/^\s*>\s$/u, blockquote),
      ],
    }),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(strong),
      'Mod-i': toggleMark(em),
      Enter: splitListItem(item),
      'Shift-Enter': chainCommands(exitCode, newLine),
      'Mod-]': sinkListItem(item),
      'Mod-[': liftListItem(item),
    }),
    keymap(baseKeymap),
  ];
}
