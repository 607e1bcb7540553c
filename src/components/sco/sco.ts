/** Runs a module inside a package for learning platforms (`#exports/scorm`): parts one by one, questions, and what the platform is told. */
import { NO_ATTEMPT, withAnswer, withSeen, type Attempt, type Demands } from '#training/attempt/attempt.ts';
import { interactionOf } from '#training/attempt/interaction.ts';
import { bindQuiz, type Answer } from '../quiz/bindQuiz.ts';
import { readKey } from '../quiz/quizFields.ts';
import { connect } from './lms.ts';
import { showParts } from './parts.ts';
import { Record as AttemptRecord } from './record.ts';
import { drawProgress, drawTrouble } from './status.ts';

function run(body: HTMLElement): void {
  document.documentElement.classList.add('scripted');
  const forms = [...body.querySelectorAll<HTMLFormElement>('form.quiz')];
  const demands = demandsOf(body, forms);
  const isText = (id: string): boolean => ['text', 'reflection'].includes(forms.find((form) => form.id === id)?.dataset['quiz'] ?? '');
  const lms = connect(window);
  const record = lms && new AttemptRecord(lms, demands, isText);
  const restored = record?.begin();
  let attempt: Attempt = restored?.attempt ?? NO_ATTEMPT;

  function save(): void {
    drawProgress(body, attempt, demands);
    if (record === undefined) return;
    const { kept, dropped } = record.save(attempt, parts.current());
    drawTrouble(
      body,
      kept ? (dropped.length > 0 ? 'full' : undefined) : 'unsaved',
      dropped.map((id) => nameOf(body, id)),
    );
  }

  const parts = showParts({
    body,
    onShown(id) {
      attempt = withSeen(attempt, id);
      save();
    },
  });
  for (const form of forms) {
    const response = attempt.answers.get(form.id)?.response;
    bindQuiz(form, {
      ...(response && { restored: response }),
      onAnswered({ id, response, result }: Answer) {
        attempt = withAnswer(attempt, id, response, result.score);
        record?.report(id, interactionOf(readKey(form), response, result));
        save();
      },
    });
  }
  if (record === undefined) drawTrouble(body, 'alone');
  parts.show(startOf(restored?.place));

  const finish = (): void => record?.finish(attempt, parts.current());
  addEventListener('pagehide', finish);
  // A phone may end a page it has hidden without another word.
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') record?.save(attempt, parts.current());
  });
  // Brought back from the browser's memory, it has already said its last word.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** Where somebody left it; a link to one part goes before. */
function startOf(place: string | undefined): string {
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.part')?.id;
  return linked ?? place ?? '';
}

function demandsOf(body: HTMLElement, forms: readonly HTMLFormElement[]): Demands {
  return {
    sessions: [...body.querySelectorAll('.part[data-session]')].map(({ id }) => id),
    scored: forms.filter(({ dataset }) => dataset['quiz'] !== 'reflection').map(({ id }) => id),
  };
}

function nameOf(body: HTMLElement, id: string): string {
  return body.querySelector(`form[id="${id}"] .quiz-number`)?.textContent ?? id;
}

run(document.body);
