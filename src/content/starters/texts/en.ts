import type { StarterTexts } from '#content/starters/starterTexts.ts';

export const en: StarterTexts = {
  toolkit: {
    intro: 'Write here who the toolkit is for, and what a group has when it is done.',
    steps: 'Steps',
    step: {
      title: 'First step',
      description: 'Write here, in one or two sentences, what the group does in this step and what it gets.',
      intro: 'Write here why this step comes now.',
      task: { heading: 'What to do', text: 'Write what the group does, one action per line.' },
    },
  },
  caseStudy: {
    photo: 'Photo',
    intro: 'Write here, in two sentences, what happened and why others can learn from it.',
    sections: {
      context: 'Write where and when it began. Cite the source after the sentence that rests on it.',
      'what-they-did': 'Write who did what, in order.',
      'what-changed': 'Write what is different now, and how you know.',
      'what-failed': 'Write what did not work, and what it cost. If nothing is known about it, say so.',
      'how-to-repeat': 'Write what another organisation needs: people, money, time, permissions. Say that this is advice.',
    },
  },
  module: {
    intro: 'Write here who the module is for, and what happens in it.',
    outcomes: { heading: 'Learning outcomes', text: 'Write what participants can do afterwards. Begin with a verb that can be observed.' },
    materials: { heading: 'Materials', text: 'Write what you need and its unit; the number stands in the braces.' },
    session: { heading: 'First session', text: 'Write what participants do, and why.' },
    input: { heading: 'Introduction', text: 'Write what the group needs to hear or read before it begins.' },
    activity: { heading: 'Activity', text: 'Write the task as you would say it to the group.' },
    notes: 'Write what only the facilitator needs to know.',
    quiz: {
      heading: 'Check yourself',
      question: 'Write a question about this session.',
      right: { answer: 'Write the right answer.', feedback: 'Write why it is right.' },
      wrong: { answer: 'Write an answer that somebody might give and that is wrong.', feedback: 'Write why it is wrong.' },
    },
    handout: {
      heading: 'Handout: title',
      text: 'Write what participants get on paper. It must be usable alone, with room to write.',
      item: 'Write something to tick off.',
    },
  },
  report: {
    intro: 'Write here, in two or three sentences, what you tried and what came of it. Lists show this paragraph.',
    account: { heading: 'What we did', text: 'Write what you did, what it took, and what others can use.' },
  },
};
