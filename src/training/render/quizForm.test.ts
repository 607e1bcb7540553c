import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { renderDirectives } from './renderDirectives.ts';

/** HTML of a question whose strings are their own ids. */
function render(body: string): string {
  const tree = parseMarkdown(body);
  renderDirectives(tree, new Map(), 'en');
  return unified()
    .use(rehypeStringify)
    .stringify(unified().use(remarkRehype).runSync(tree))
    .replaceAll(/ data-say-\w+="[^"]*"/g, '');
}

test('a choice: options with their feedback, a place for the result, buttons, the key', () => {
  expect(render(':::quiz{#q1}\n**Who?**\n\n- [x] All\n  > Yes.\n- [ ] None\n\n> In general.\n:::')).toMatchInlineSnapshot(
    `"<form class="quiz" id="q1" method="dialog" data-quiz="choice"><fieldset><legend><span class="quiz-number">quiz.number</span> <strong>Who?</strong></legend><div class="quiz-option"><label><input type="radio" name="q1" value="a" data-right="true"><span>All</span></label><div class="quiz-feedback" id="q1-a-feedback" hidden><p>Yes.</p></div></div><div class="quiz-option"><label><input type="radio" name="q1" value="b"><span>None</span></label></div></fieldset><div class="quiz-feedback" id="q1-feedback" hidden><p>In general.</p></div><p class="quiz-result" role="status"></p><p class="quiz-actions needs-script"><button type="submit">quiz.check</button><button type="reset" class="quiet" hidden>quiz.again</button></p><details class="quiz-key"><summary>quiz.key</summary><ul><li><p>All</p><p>Yes.</p></li></ul><p>In general.</p></details></form>"`,
  );
});

test('short answer', () => {
  expect(render(':::quiz{#q2 type=text}\nName it.\n\n- [x] overheads / support costs\n  > Yes.\n- [ ] rent\n:::')).toMatchInlineSnapshot(`
"<form class="quiz" id="q2" method="dialog" data-quiz="text"><fieldset><legend><span class="quiz-number">quiz.number</span> Name it.</legend><label class="quiz-text"><span>quiz.yourAnswer</span><input type="text" name="q2" autocomplete="off"></label><div class="quiz-feedback" id="q2-a-feedback" hidden data-wordings="overheads
support costs" data-right="true"><p>Yes.</p></div><div class="quiz-feedback" id="q2-b-feedback" hidden data-wordings="rent"></div></fieldset><p class="quiz-result" role="status"></p><p class="quiz-actions needs-script"><button type="submit">quiz.check</button><button type="reset" class="quiet" hidden>quiz.again</button></p><details class="quiz-key"><summary>quiz.key</summary><ul><li>overheads / support costs<p>Yes.</p></li></ul></details></form>"
`);
});

test('matching, mixed', () => {
  expect(render(':::quiz{#q3 type=matching}\nMatch.\n\n| a | b |\n| --- | --- |\n| one | 1 |\n| two | 2 |\n:::')).toMatchInlineSnapshot(
    `"<form class="quiz" id="q3" method="dialog" data-quiz="matching"><fieldset><legend><span class="quiz-number">quiz.number</span> Match.</legend><div class="quiz-option"><label class="quiz-select"><span>one</span><select name="q3-a" data-right="a"><option value="">quiz.choose</option><option value="b">2</option><option value="a">1</option></select></label></div><div class="quiz-option"><label class="quiz-select"><span>two</span><select name="q3-b" data-right="b"><option value="">quiz.choose</option><option value="b">2</option><option value="a">1</option></select></label></div></fieldset><p class="quiz-result" role="status"></p><p class="quiz-actions needs-script"><button type="submit">quiz.check</button><button type="reset" class="quiet" hidden>quiz.again</button></p><details class="quiz-key"><summary>quiz.key</summary><ul><li>one – 1</li><li>two – 2</li></ul></details></form>"`,
  );
});

test('reflection', () => {
  expect(render(':::quiz{#q4 type=reflection}\nThink.\n\n> Others said.\n:::')).toMatchInlineSnapshot(
    `"<form class="quiz" id="q4" method="dialog" data-quiz="reflection"><fieldset><legend><span class="quiz-number">quiz.number</span> Think.</legend><label class="quiz-text"><span>quiz.thoughts</span><textarea name="q4" rows="4"></textarea></label></fieldset><div class="quiz-feedback" id="q4-feedback" hidden><p>Others said.</p></div><p class="quiz-result" role="status"></p><p class="quiz-actions needs-script"><button type="submit">quiz.compare</button><button type="reset" class="quiet" hidden>quiz.again</button></p><details class="quiz-key"><summary>quiz.others</summary><p>Others said.</p></details></form>"`,
  );
});
