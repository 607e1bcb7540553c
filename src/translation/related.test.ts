import { removeSites } from '#content/testing/site.ts';
import { overlayOf, pageOf } from './testing/overlaid.ts';

afterAll(removeSites);

test('a step shows the cases it links to, a case the steps that link to it', async () => {
  const files = overlayOf('en');
  const step = await pageOf(files, 'toolkits/kit/first.md');
  const study = await pageOf(files, 'case-studies/case.md');
  expect(step.hub.related?.map(({ id }) => id)).toEqual(['case']);
  expect(study.hub.related).toEqual([{ id: step.hub.id, title: step.frontMatter['title'], url: '/library/toolkits/kit/first/' }]);
});
