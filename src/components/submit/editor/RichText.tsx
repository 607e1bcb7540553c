/** The story with a few tools; what is stored is Markdown. Fetched when it is first shown. */
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { text } from '../../text/messages.ts';
import type { StoryProps } from '../fields/StoryField.tsx';
import { toDocument } from './convert.ts';
import { commandOf, createEditor, isOn, TOOLS, type Tool } from './createEditor.ts';

const SIGNS: Readonly<Record<Tool, string>> = { heading: 'H', bold: 'B', bullets: '•', numbers: '1.', quote: '”', link: '↗', undo: '↶' };

export default function RichText(props: StoryProps): ReactNode {
  const { control, label } = props;
  const { place, view, state } = useEditor(props);
  const run = (tool: Tool): void => {
    const editor = view.current;
    if (editor === undefined) return;
    commandOf(tool, askAddress)(editor.state, editor.dispatch);
    editor.focus();
  };
  return (
    <>
      <Toolbar label={label} controls={control.id} state={state} run={run} />
      <div ref={place} />
    </>
  );
}

interface UsedEditor {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<EditorView | undefined>;
  readonly state: EditorState | undefined;
}

/** ProseMirror below a node of React's; the text goes both ways. */
function useEditor({ control, label, value, set, lang, citations = NONE }: StoryProps): UsedEditor {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ value, set, citations });
  const [state, setState] = useState<EditorState>();
  const { id, 'aria-describedby': described, 'aria-invalid': invalid } = control;
  useEffect(() => {
    latest.current.set = set;
    latest.current.citations = citations;
  }, [set, citations]);
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = createEditor(place.current, {
      markdown: latest.current.value,
      citations: () => latest.current.citations,
      attributes: ATTRIBUTES,
      onChange(markdown) {
        latest.current.value = markdown;
        latest.current.set(markdown);
      },
      onState: setState,
    });
    view.current = made;
    setState(made.state);
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const more = { ...(described !== undefined && { 'aria-describedby': described }), ...(invalid && { 'aria-invalid': 'true' }) };
    view.current?.setProps({ attributes: { ...ATTRIBUTES, 'aria-label': label, id, lang, ...more } });
  }, [id, label, lang, described, invalid]);
  useEffect(() => {
    // Another tab's text, or one from a document: what is typed here is already the editor's own.
    if (view.current === undefined || latest.current.value === value) return;
    latest.current.value = value;
    const { state: now } = view.current;
    view.current.dispatch(now.tr.replaceWith(0, now.doc.content.size, toDocument(value, latest.current.citations).content));
  }, [value]);
  return { place, view, state };
}

const NONE: ReadonlySet<string> = new Set();
const ATTRIBUTES = { role: 'textbox', 'aria-multiline': 'true', class: 'rich', spellcheck: 'true' };

interface ToolbarProps {
  readonly label: string;
  /** Id of the text. */
  readonly controls: string;
  readonly state: EditorState | undefined;
  readonly run: (tool: Tool) => void;
}

/** One stop of the Tab key; arrows move inside (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). */
function Toolbar({ label, controls, state, run }: ToolbarProps): ReactNode {
  const [active, setActive] = useState(0);
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (active + step + TOOLS.length) % TOOLS.length;
    setActive(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div role="toolbar" tabIndex={-1} aria-label={text('submit.tools', { label })} aria-controls={controls} onKeyDown={move}>
      {TOOLS.map((tool, at) => (
        <button
          key={tool}
          type="button"
          tabIndex={at === active ? 0 : -1}
          aria-label={text(`submit.tool.${tool}`)}
          title={text(`submit.tool.${tool}`)}
          data-sign={SIGNS[tool]}
          {...(tool !== 'undo' && { 'aria-pressed': state !== undefined && isOn(tool, state) })}
          onFocus={() => setActive(at)}
          onClick={() => run(tool)}
        />
      ))}
    </div>
  );
}

function askAddress(): string | undefined {
  const typed = window.prompt(text('submit.tool.link.address'), 'https://')?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(typed) && typed !== 'https://' ? typed : undefined;
}
