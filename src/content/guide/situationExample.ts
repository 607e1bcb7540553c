/** A situation that leads to the pages of the other examples. */
import { stringify } from 'yaml';
import { SITUATIONS_FILE } from '#content/situations.ts';
import type { Situation } from '#model/situation.ts';
import { PAGE_EXAMPLES, type Example } from './examples.ts';
import { idOf } from './pathExample.ts';

const SITUATION: Situation = {
  id: 'first-guests',
  text: {
    en: 'We have guests for the first time.',
    sq: 'Kemi mysafirë për herë të parë.',
    bs: 'Prvi put imamo goste.',
    hr: 'Prvi put imamo goste.',
    cnr: 'Prvi put imamo goste.',
    mk: 'Првпат имаме гости.',
    sl: 'Prvič imamo goste.',
    sr: 'Први пут имамо госте.',
  },
  step: idOf(PAGE_EXAMPLES['toolkit-step']),
  cases: [idOf(PAGE_EXAMPLES['case-study'])],
};

export const SITUATION_EXAMPLE: Example = { path: SITUATIONS_FILE, text: stringify([SITUATION], { lineWidth: 0 }) };
