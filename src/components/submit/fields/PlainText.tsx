import type { ClipboardEvent, ReactNode } from 'react';
import type { StoryProps } from './StoryField.tsx';

/** The story as Markdown in a plain field; what is pasted from a document comes out clean here, too. */
export function PlainText({ control, value, set, lang }: StoryProps): ReactNode {
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    if (html === '') return;
    event.preventDefault();
    const field = event.currentTarget;
    const [start, end] = [field.selectionStart, field.selectionEnd];
    void import('#submission/paste/htmlToMarkdown.ts').then(({ htmlToMarkdown }) => {
      field.focus();
      field.setRangeText(htmlToMarkdown(html).markdown, start, end, 'end');
      set(field.value);
    });
  };
  return (
    <span className="grow" data-text={value}>
      <textarea {...control} value={value} onChange={({ target }) => set(target.value)} onPaste={paste} lang={lang} spellCheck rows={6} />
    </span>
  );
}
