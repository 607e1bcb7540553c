import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { DeskProbe } from '#submission/api.ts';
import { text } from '../text/messages.ts';
import { useDesk } from './deskContext.ts';
import { People } from './people/People.tsx';
import { PEOPLE_HASH, QUEUE_HASH, type Place } from './place.ts';
import { Queue } from './queue/Queue.tsx';
import { refusalWords } from './refusalWords.ts';
import { SiteLine } from './SiteLine.tsx';
import { useRefusal } from './useRefusal.ts';

const CaseView = lazy(() => import('./case/CaseView.tsx'));

interface Props {
  readonly place: Place;
  readonly probe: DeskProbe;
  /** Whether they have come through the door just now. */
  readonly entered: boolean;
  readonly leave: () => void;
}

/** Who is signed in, the ways between the screens, and the screen that the address names. */
export function Frame({ place, probe, entered, leave }: Props): ReactNode {
  const { person } = useDesk().session;
  const screen = useScreen(place, entered);
  const queueHash = useQueueHash(place);
  const isAdmin = person.role === 'admin';
  const name = place.screen === 'people' ? 'desk.people' : place.screen === 'case' ? 'desk.queue.case' : 'desk.queue';
  return (
    <>
      <div className="desk-bar">
        <nav aria-label={text('desk.title')}>
          <ul className="inline">
            <li>
              <a href={queueHash} {...(place.screen === 'queue' && { 'aria-current': 'page' as const })}>
                {text('desk.queue')}
              </a>
            </li>
            {isAdmin && (
              <li>
                <a href={PEOPLE_HASH} {...(place.screen === 'people' && { 'aria-current': 'page' as const })}>
                  {text('desk.people')}
                </a>
              </li>
            )}
          </ul>
        </nav>
        <SignOut leave={leave} />
      </div>
      <SiteLine />
      {/* Where one gets to after a turn to another screen. */}
      <section ref={screen} tabIndex={-1} aria-label={text(name)} className="screen">
        {place.screen === 'people' && isAdmin ? (
          <People mail={probe.mail} />
        ) : place.screen === 'case' ? (
          <Suspense fallback={<p aria-busy="true">{text('status.loading')}</p>}>
            <CaseView key={place.reference} reference={place.reference} />
          </Suspense>
        ) : (
          <Queue filters={place.screen === 'queue' ? place.filters : NO_FILTERS} />
        )}
      </section>
    </>
  );
}

const NO_FILTERS = new URLSearchParams();

/** The section of the screen; it has the focus after a turn and behind the door, but not when the page was just loaded. */
function useScreen(place: Place, entered: boolean): { readonly current: HTMLElement | null } {
  const section = useRef<HTMLElement>(null);
  const name = place.screen === 'case' ? place.reference : place.screen;
  const before = useRef(entered ? '' : name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    window.scrollTo(0, 0);
    section.current?.focus({ preventScroll: true });
  }, [name]);
  return section;
}

/** The queue as it was last looked at. */
function useQueueHash(place: Place): string {
  const [kept, keep] = useState(QUEUE_HASH);
  const now = place.screen === 'queue' ? queueHash(place.filters) : kept;
  if (now !== kept) keep(now);
  return now;
}

function queueHash(filters: URLSearchParams): string {
  const written = filters.toString();
  return written === '' ? QUEUE_HASH : `#${written}`;
}

function SignOut({ leave }: { readonly leave: () => void }): ReactNode {
  const { session, client } = useDesk();
  const { person } = session;
  const { failure, refused } = useRefusal(wordsOf);
  const out = (done: Promise<void>): void => void done.then(leave, refused);
  return (
    <details className="menu">
      <summary>{text('desk.door.as', { name: person.name, role: text(`desk.role.${person.role}`) })}</summary>
      <div>
        <p className="actions">
          <button type="button" className="quiet" onClick={() => out(client.signOut())}>
            {text('desk.door.out')}
          </button>
          <button type="button" className="quiet" onClick={() => out(client.signOutEverywhere())}>
            {text('desk.door.out.everywhere')}
          </button>
        </p>
        <p role="status">{failure}</p>
      </div>
    </details>
  );
}

const wordsOf = (error: unknown): string => text(refusalWords(error));
