import { useId, type ReactNode } from 'react';
import { edit } from '#training/workshop/operations.ts';
import { MOST, type Block, type OwnBlock, type SessionBlock } from '#training/workshop/plan.ts';
import { text } from '../text/messages.ts';
import { KIND_NAMES } from './blockNames.ts';
import { sessionIn, useParts, type WorkshopParts } from './workshopContext.ts';

export function BlockTitle({ block }: { readonly block: Block }): ReactNode {
  if (block.kind === 'session') return <SessionTitle block={block} />;
  return block.kind === 'own' ? <OwnFields block={block} /> : <b>{block.title || text(KIND_NAMES[block.kind])}</b>;
}

/** What a block is called in the reader's language. */
export function titleOf(block: Block, { modules }: WorkshopParts): string {
  if (block.kind === 'session') return sessionIn(modules.get(block.module), block.session)?.title ?? (block.title || block.module);
  return block.title || text(KIND_NAMES[block.kind]);
}

function SessionTitle({ block }: { readonly block: SessionBlock }): ReactNode {
  const parts = useParts();
  const module = parts.modules.get(block.module);
  const session = sessionIn(module, block.session);
  const lang = session === undefined || session.language === parts.reader ? {} : { lang: session.language };
  return (
    <>
      <b {...lang}>{titleOf(block, parts)}</b>
      <small {...(module && module.language !== parts.reader && { lang: module.language })}>
        {module?.title ?? text('workshop.gone', { module: block.module })}
      </small>
    </>
  );
}

function OwnFields({ block: { id, title, text: words } }: { readonly block: OwnBlock }): ReactNode {
  const { store } = useParts();
  const label = useId();
  return (
    <>
      <label htmlFor={`${label}t`}>{text('workshop.own.title')}</label>
      <input
        id={`${label}t`}
        value={title}
        maxLength={MOST.title}
        onChange={({ target }) => store.change(edit(id, { title: target.value }), `${id} title`)}
      />
      <label htmlFor={`${label}x`}>{text('workshop.own.text')}</label>
      <textarea
        id={`${label}x`}
        rows={2}
        value={words}
        maxLength={MOST.text}
        onChange={({ target }) => store.change(edit(id, { text: target.value }), `${id} text`)}
      />
    </>
  );
}
