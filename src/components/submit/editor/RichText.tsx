/** The story with a few tools; what is stored is Markdown. Fetched when it is first shown. */
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { text } from '../../text/messages.ts';
import type { StoryProps } from '../fields/StoryField.tsx';
import { toDocument } from './convert.ts';
import { commandOf, createEditor, isOn, TOOLS, type Tool } from './createEditor.ts';

const SIGNS: Readonly<Record<Tool, string>> = { heading: 'H', bold: 'B', bullets: '•', numbers: '1.', quote: '”', link: '🔗', undo: '↶' };

export default function RichText({ control, label, value, set, lang }: StoryProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ value, set });
  const [state, setState] = useState<EditorState>();
  const [active, setActive] = useState(0);
  const { id, 'aria-describedby': described, 'aria-invalid': invalid } = control;
  useEffect(() => {
    latest.current.set = set;
  }, [set]);
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = createEditor(place.current, {
      markdown: latest.current.value,
      attributes: { role: 'textbox', 'aria-multiline': 'true', class: 'rich', spellcheck: 'true' },
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
    view.current?.setProps({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'rich',
        spellcheck: 'true',
        id,
        lang,
        ...(described !== undefined && { 'aria-describedby': described }),
        ...(invalid && { 'aria-invalid': 'true' }),
      },
    });
  }, [id, label, lang, described, invalid]);
  useEffect(() => {
    // Another tab's text, or one from a document: what is typed here is already the editor's own.
    if (view.current === undefined || latest.current.value === value) return;
    latest.current.value = value;
    const { state: now } = view.current;
    view.current.dispatch(now.tr.replaceWith(0, now.doc.content.size, toDocument(value).content));
  }, [value]);
  const run = (tool: Tool): void => {
    const editor = view.current;
    if (editor === undefined) return;
    commandOf(tool, askAddress)(editor.state, editor.dispatch);
    editor.focus();
  };
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (active + step + TOOLS.length) % TOOLS.length;
    setActive(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div role="toolbar" tabIndex={-1} aria-label={text('submit.tools', { label })} aria-controls={id} onKeyDown={move}>
        {TOOLS.map((tool, at) => (
          <button
            key={tool}
            type="button"
            tabIndex={at === active ? 0 : -1}
            aria-label={text(`submit.tool.${tool}`)}
            title={text(`submit.tool.${tool}`)}
            {...(tool !== 'undo' && { 'aria-pressed': state !== undefined && isOn(tool, state) })}
            onFocus={() => setActive(at)}
            onClick={() => run(tool)}
          >
            {SIGNS[tool]}
          </button>
        ))}
      </div>
      <div ref={place} />
    </>
  );
}

function askAddress(): string | undefined {
  const typed = window.prompt(text('submit.tool.link.address'), 'https://')?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(typed) && typed !== 'https://' ? typed : undefined;
}
