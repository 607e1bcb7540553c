import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownPath, ShownPathItem } from '#model/learningPath.ts';
import { isDone } from '#training/progress/doneOf.ts';
import { langOf } from '../page/langOf.ts';
import { useProgress } from '../progress/useProgress.ts';
import { headings } from '../prose/elements.tsx';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useDuration } from '../text/useDuration.ts';
import { usePlural } from '../text/usePlural.ts';
import { pathProgress, type PathProgress } from './pathProgress.ts';

export function LearningPath({ path: { id, title, description, minutes, items } }: { readonly path: ShownPath }): ReactNode {
  const duration = useDuration();
  const plural = usePlural();
  const progress = useProgress()?.progress;
  const itemDone = (item: ShownPathItem): boolean => progress !== undefined && isDone(progress, item);
  return (
    <section className="path" aria-labelledby={id}>
      <headings.h2 id={id}>{title}</headings.h2>
      <p>{description}</p>
      <p className="brief">{`${plural('paths.count', items.length)} · ${text('paths.total', { time: duration(minutes) })}`}</p>
      {progress && <HowFar progress={pathProgress(items, itemDone)} />}
      <ol>
        {items.map((item) => (
          <PathItem key={item.id} item={item} done={itemDone(item)} />
        ))}
      </ol>
    </section>
  );
}

function HowFar({ progress: { done, of, next } }: { readonly progress: PathProgress<ShownPathItem> }): ReactNode {
  const locale = useLocale();
  const [before = '', after = ''] = text('paths.next').split('{title}');
  return (
    <p className="path-progress">
      {text('paths.done', { done, of })}
      {done > 0 && next && (
        <>
          {' · '}
          {before}
          <Link to={next.url} {...langOf(next.language, locale)}>
            {next.title}
          </Link>
          {after}
        </>
      )}
    </p>
  );
}

function PathItem({ item, done }: { readonly item: ShownPathItem; readonly done: boolean }): ReactNode {
  const { type, title, url, minutes, language, why } = item;
  const duration = useDuration();
  const time = duration(minutes);
  const brief = [
    done && `✓ ${text('paths.itemDone')}`,
    text(`type.${type}`),
    type === 'case-study' ? text('paths.toRead', { time }) : time,
    language && text(`language.in.${language}`),
  ].filter(Boolean);
  return (
    <li>
      <Link to={url} {...langOf(language, useLocale())}>
        {title}
      </Link>
      <p className="brief">{brief.join(' · ')}</p>
      {why && <p>{why}</p>}
    </li>
  );
}
