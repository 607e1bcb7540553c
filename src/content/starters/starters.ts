/** The files of a new page of each kind: complete in form, with guidance in place of the text. */
import { CASE_HEADINGS } from '#model/caseHeadings.ts';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import { TRUNCATE } from '#content/checks/rawHtml.ts';
import type { Answers, StarterType } from './answers.ts';
import { commonFields, heading, starterFile, type StarterFile } from './starterFile.ts';
import { STARTER_TEXTS, type StarterTexts } from './starterTexts.ts';

/** Name of the first step's file; its id is this behind the toolkit's. */
const FIRST_STEP = 'first-step';

export type Starters = { readonly [T in StarterType]: (answers: Answers<T>) => readonly StarterFile[] };

export const STARTERS: Starters = {
  toolkit(answers) {
    const { intro, steps, step } = STARTER_TEXTS[answers.language].toolkit;
    const folder = `docs/toolkits/${answers.id}`;
    const stepFields = {
      id: `${answers.id}-${FIRST_STEP}`,
      title: step.title,
      description: step.description,
      language: answers.language,
      step: 1,
      minutes: 60,
      updated: answers.date,
    };
    return [
      starterFile(`${folder}/index.md`, commonFields(answers), [intro, heading(steps, 'steps'), `1. [${step.title}](./${FIRST_STEP}.md)`]),
      starterFile(`${folder}/${FIRST_STEP}.md`, stepFields, [step.intro, heading(step.task.heading, 'what-to-do'), `1. ${step.task.text}`]),
    ];
  },

  'case-study'(answers) {
    const { intro, sections } = STARTER_TEXTS[answers.language].caseStudy;
    const fields = {
      ...commonFields(answers),
      place: answers.place,
      period: { from: answers.from, ...(answers.to === undefined ? {} : { to: answers.to }) },
      governance: answers.governance,
      legalForm: answers['legal-form'],
      sources: [source(answers)],
    };
    const body = CASE_SECTIONS.flatMap((id, index) => {
      const text = sections[id];
      return [heading(CASE_HEADINGS[answers.language][id], id), index === 0 ? `${text}[^${FIRST_SOURCE}]` : text];
    });
    return [starterFile(`docs/case-studies/${answers.id}.md`, fields, [intro, ...body])];
  },

  module(answers) {
    const size = answers['group-size'];
    const fields = {
      ...commonFields(answers),
      level: answers.level,
      prerequisites: [],
      ...(size === undefined ? {} : { groupSize: size }),
    };
    return [starterFile(`docs/training/${answers.id}.md`, fields, moduleBody(STARTER_TEXTS[answers.language].module))];
  },

  report(answers) {
    const { intro, account } = STARTER_TEXTS[answers.language].report;
    const body = [intro, TRUNCATE, heading(account.heading, 'what-we-did'), account.text];
    return [starterFile(`blog/${answers.date}-${answers.id}.md`, commonFields(answers), body)];
  },
};

/** One session of 45 minutes with all that a session can have, and a handout. */
function moduleBody({
  intro,
  outcomes,
  materials,
  session,
  input,
  activity,
  notes,
  quiz,
  handout,
}: StarterTexts['module']): readonly string[] {
  const answers = [`- [x] ${quiz.right.answer}`, `  > ${quiz.right.feedback}`, `- [ ] ${quiz.wrong.answer}`, `  > ${quiz.wrong.feedback}`];
  return [
    intro,
    heading(outcomes.heading, 'outcomes'),
    `:::outcomes\n1. ${outcomes.text}\n:::`,
    heading(materials.heading, 'materials'),
    `:::materials\n- ${materials.text} :qty{n=1 per=4}\n:::`,
    heading(session.heading, 's1'),
    '::session{min=45 outcomes="lo1"}',
    session.text,
    `#${heading(input.heading, 's1-input')}`,
    `:::activity{min=10 group=all method=input}\n${input.text}\n:::`,
    `#${heading(activity.heading, 's1-activity')}`,
    `:::activity{min=35 group=4 method=group-work}\n${activity.text}\n:::`,
    `:::notes\n${notes}\n:::`,
    `#${heading(quiz.heading, 's1-check')}`,
    `:::quiz{#q1 outcomes=lo1}\n**${quiz.question}**\n\n${answers.join('\n')}\n:::`,
    heading(handout.heading, 'handout-first'),
    `:::handout{#ho-first per=1}\n${handout.text}\n\n- [ ] ${handout.item}\n:::`,
  ];
}

/** The key the text cites; the author renames it in both places. */
const FIRST_SOURCE = 'first-source';

function source(answers: Answers<'case-study'>): object {
  return {
    key: FIRST_SOURCE,
    title: answers['source-title'],
    publisher: answers['source-publisher'],
    language: answers['source-language'],
    ...(answers['source-year'] === undefined ? {} : { year: answers['source-year'] }),
    url: answers['source-url'],
    seen: answers.date,
  };
}
