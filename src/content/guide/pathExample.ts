/** A learning path through the pages of the other examples. */
import { stringify } from 'yaml';
import type { LearningPath } from '#model/learningPath.ts';
import { PATHS_FILE } from '#content/learningPaths.ts';
import { PAGE_EXAMPLES, type Example } from './examples.ts';

export const idOf = ({ text }: Example): string => /^id: (.+)$/m.exec(text)?.[1] ?? '';

const PATH: LearningPath = {
  id: 'first-time-on-tour',
  themes: ['touring'],
  title: {
    en: 'The first time on tour',
    sq: 'Turneu i parë',
    bs: 'Prvo gostovanje',
    hr: 'Prvo gostovanje',
    cnr: 'Prvo gostovanje',
    mk: 'Прво гостување',
    sl: 'Prvo gostovanje',
    sr: 'Прво гостовање',
  },
  description: {
    en: 'For groups that take a performance to another town.',
    sq: 'Për grupe që e çojnë shfaqjen në një qytet tjetër.',
    bs: 'Za grupe koje predstavu vode u drugi grad.',
    hr: 'Za skupine koje predstavu vode u drugi grad.',
    cnr: 'Za grupe koje predstavu vode u drugi grad.',
    mk: 'За групи што ја носат претставата во друг град.',
    sl: 'Za skupine, ki predstavo peljejo v drugo mesto.',
    sr: 'За групе које представу воде у други град.',
  },
  items: [
    {
      page: idOf(PAGE_EXAMPLES['case-study']),
      why: {
        en: 'How others did it.',
        sq: 'Si vepruan të tjerët.',
        bs: 'Kako su to radili drugi.',
        hr: 'Kako su to radili drugi.',
        cnr: 'Kako su to radili drugi.',
        mk: 'Како го правеле тоа други.',
        sl: 'Kako so to delali drugi.',
        sr: 'Како су то радили други.',
      },
    },
    { page: idOf(PAGE_EXAMPLES.module) },
    { page: idOf(PAGE_EXAMPLES['toolkit-step']) },
  ],
};

export const PATH_EXAMPLE: Example = { path: PATHS_FILE, text: stringify([PATH], { lineWidth: 0 }) };
