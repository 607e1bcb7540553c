/** A question on one slide, its answer on the next. */
import type { ElementContent } from 'hast';
import type { Quiz } from '#training/quiz/quiz.ts';
import { quizKey } from '#training/render/quizKey.ts';
import { quizPaper } from '#training/render/quizPaper.ts';
import { say } from '#training/render/strings.ts';
import type { Deck } from './deck.ts';

export function quizSlides(deck: Deck, quiz: Quiz): void {
  const { strings } = deck.page;
  const { id, language } = quiz;
  const title = say(strings, 'quiz.number', { number: id.slice(1) });
  deck.add({ id, kind: 'question', title, language }, inside(deck.render([quizPaper(quiz, strings, false)], language), 'quiz-number'));
  const answer = say(strings, quiz.type === 'reflection' ? 'quiz.others' : 'quiz.key');
  deck.add(
    { id: `${id}-answer`, kind: 'answer', title: `${title} – ${answer}`, language },
    inside(deck.render([quizKey(quiz, strings)], language), 'SUMMARY'),
    false,
  );
}

/** What is in the box around a question or its key, without the line that the slide's title says. */
function inside(content: readonly ElementContent[], without: string): ElementContent[] {
  return content.flatMap((box) => {
    if (box.type !== 'element') return [];
    return box.children.filter(
      (child) => child.type !== 'element' || (child.properties['class'] !== without && child.tagName.toUpperCase() !== without),
    );
  });
}
