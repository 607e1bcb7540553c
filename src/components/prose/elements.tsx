/** Markdown's elements, where plain HTML is not enough. */
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { createContext, useContext, type ComponentProps, type ReactNode } from 'react';
import { SectionMark } from '../notice/SectionMark.tsx';
import { text } from '../text/messages.ts';

/** Where Docusaurus puts files that texts link to. */
const FILES = /\/assets\/files\//;

/** A link; footnote references also are targets, which the link checker must know. */
export function Anchor({ id, ...props }: ComponentProps<typeof Link>): ReactNode {
  const links = useBrokenLinks();
  if (id) links.collectAnchor(id);
  // A plain link: Docusaurus' would end the address of a file in a slash, as those of pages do, and there is nothing.
  const { href, title, children } = props;
  if (href !== undefined && FILES.test(href)) {
    return (
      <a href={href} title={title}>
        {children}
      </a>
    );
  }
  return <Link {...props} {...(id && { id })} />;
}

/** A list item; those of the footnotes are targets, and those of a checklist are labels of their boxes. */
export function Item({ id, children, ...props }: ComponentProps<'li'>): ReactNode {
  const links = useBrokenLinks();
  if (id) links.collectAnchor(id);
  const isBox = useContext(InWorksheet) && props.className === 'task-list-item';
  return (
    <li {...props} {...(id && { id })}>
      {isBox ? <label>{children}</label> : children}
    </li>
  );
}

const InWorksheet = createContext(false);

/** A worksheet or a handout: both can be linked to. */
export function Section({ id, ...props }: ComponentProps<'section'>): ReactNode {
  const links = useBrokenLinks();
  if (id) links.collectAnchor(id);
  return (
    <InWorksheet value={props.className === 'worksheet'}>
      <section {...props} {...(id && { id })} />
    </InWorksheet>
  );
}

interface PictureProps extends ComponentProps<'img'> {
  /** Files of a format with their widths, where the build has made any (`remarkPictures`). */
  readonly 'data-avif'?: string;
  readonly 'data-webp'?: string;
}

/** Width of the reading column (`reading.css`): 42rem at most, and on a phone what the margins leave. */
const SIZES = '(min-width:46rem) 42rem,92vw';

export function Picture({ alt = '', title, 'data-avif': avif, 'data-webp': webp, ...props }: PictureProps): ReactNode {
  const image = <img decoding="async" loading="lazy" alt={alt} {...props} />;
  return (
    <span className="picture">
      {avif || webp ? (
        <picture>
          {avif && <source type="image/avif" srcSet={avif} sizes={SIZES} />}
          {webp && <source type="image/webp" srcSet={webp} sizes={SIZES} />}
          {image}
        </picture>
      ) : (
        image
      )}
      {title && <small>{title}</small>}
    </span>
  );
}

/**
 * A field of a question, or a box. Markdown's task lists are not forms, and their boxes are disabled: on a worksheet they can be ticked
 * (`components/ticks` keeps what is), elsewhere they are drawn.
 */
export function Field(props: ComponentProps<'input'>): ReactNode {
  const onWorksheet = useContext(InWorksheet);
  if (!props.disabled) return <input {...props} />;
  if (onWorksheet) return <input type="checkbox" className="tick-box" defaultChecked={props.checked} />;
  return <span className={props.checked ? 'tick done' : 'tick'} aria-hidden="true" />;
}

/** A wide table scrolls by itself, also with the keyboard, and never the page. */
export function WideTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="wide" tabIndex={0} role="group">
      <table {...props} />
    </div>
  );
}

type Level = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

function heading(As: Level): (props: ComponentProps<Level>) => ReactNode {
  return function Heading({ id, children, ...props }) {
    const links = useBrokenLinks();
    if (!id) return <As {...props}>{children}</As>;
    links.collectAnchor(id);
    return (
      <>
        <As {...props} id={id}>
          {children}
          <a
            className="permalink"
            href={`#${id}`}
            aria-label={text('page.anchor', { heading: typeof children === 'string' ? children : id })}
          />
        </As>
        <SectionMark id={id} />
      </>
    );
  };
}

export const headings = { h2: heading('h2'), h3: heading('h3'), h4: heading('h4'), h5: heading('h5'), h6: heading('h6') };
