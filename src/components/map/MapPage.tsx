/** The region with its towns, and below it the same as a list: the map is a way into the list, and nothing stands on it alone. */
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownMap, ShownPlace } from '#model/place.ts';
import { ListedPages } from '../organisations/ListedPages.tsx';
import { headings } from '../prose/elements.tsx';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/lists.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './map.css';

export default function MapPage({ map }: { readonly map: ShownMap }): ReactNode {
  return (
    <Shell title={text('map.title')} description={text('map.intro')} className="list">
      <h1>{text('map.title')}</h1>
      <p className="lead">{text('map.intro')}</p>
      <nav className="region" aria-label={text('map.label')}>
        <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
          {map.outlines.map((outline) => (
            <path key={outline} d={outline} />
          ))}
          {map.places.map(({ id, town, pin }) => (
            <g key={id}>
              <line x1={town.x} y1={town.y} x2={pin.x} y2={pin.y} />
              <circle cx={town.x} cy={town.y} r={4} />
            </g>
          ))}
        </svg>
        <ol>
          {map.places.map(({ id, name, pin }, index) => (
            <li key={id} style={{ left: `${(pin.x / map.width) * 100}%`, top: `${(pin.y / map.height) * 100}%` }}>
              <a href={`#${id}`} title={name}>
                {index + 1}
                <span className="spoken"> {name}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {map.places.map((place, index) => (
        <PlaceSection key={place.id} place={place} number={index + 1} />
      ))}
      <p className="brief">{text('map.source')}</p>
    </Shell>
  );
}

function PlaceSection({ place, number }: { readonly place: ShownPlace; readonly number: number }): ReactNode {
  const { id, name, country, cases, organisations } = place;
  return (
    <section aria-labelledby={id} className="map-place">
      <headings.h2 id={id}>{`${number}. ${name}, ${country}`}</headings.h2>
      {cases.length > 0 && <ListedPages pages={cases} />}
      {organisations.length > 0 && (
        <ul className="inline">
          {organisations.map((it) => (
            <li key={it.id}>
              <Link to={`/organisations/${it.id}/`} {...(it.lang && { lang: it.lang })}>
                {it.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
