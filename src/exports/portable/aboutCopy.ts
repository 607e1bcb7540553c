/** What a copy says about itself: which language, which edition, how old, where the newest is, what one may do with it. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { say, type Strings } from '#training/render/strings.ts';

export interface CopyFacts {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly hubUrl: string;
  /** Address of the locale's home at the hub. */
  readonly homeUrl: string;
  /** Name of the edition; undefined where there is only the working draft. */
  readonly edition: string | undefined;
  /** Day of its newest text, as the locale writes it. */
  readonly updated: string;
  /** Short hash of all it is made of: two copies that are the same say the same. */
  readonly version: string;
}

/** A line below every page. */
export function aboutLines({ strings, homeUrl, ...facts }: CopyFacts): readonly ElementContent[] {
  const [before = '', after = ''] = say(strings, 'copy.newest', { address: '\n' }).split('\n');
  return [h('p.copy', [whatItIs({ strings, homeUrl, ...facts }), h('br'), before, h('a', { href: homeUrl }, homeUrl), after])];
}

/** On the start page alone, for somebody who has opened it inside the archive: there its style sheet, which hides this, is not found. */
export function unpackFirst(strings: Strings): ElementContent {
  return h('p.unpack', h('strong', say(strings, 'copy.unpack')));
}

/** Beside the start page, with the line ends and the mark that editors of old systems need. */
export function readMe(facts: CopyFacts): string {
  const { strings, homeUrl } = facts;
  const title = `${say(strings, 'hub.name')} · ${LOCALE_FACTS[facts.locale].label}`;
  const paragraphs = [
    title,
    whatItIs(facts),
    say(strings, 'copy.unpack'),
    say(strings, 'copy.pass', { address: `${homeUrl}offline/` }),
    say(strings, 'copy.newest', { address: homeUrl }),
    say(strings, 'footer.licence', { licence: 'CC BY 4.0' }),
  ];
  return `\uFEFF${paragraphs.join('\r\n\r\n')}\r\n`;
}

function whatItIs({ strings, locale, edition, updated, version }: CopyFacts): string {
  const hub = say(strings, 'hub.name');
  const { label: language } = LOCALE_FACTS[locale];
  return say(strings, 'copy.about', { hub, language, edition: edition ?? say(strings, 'facts.edition.next'), updated, version });
}
