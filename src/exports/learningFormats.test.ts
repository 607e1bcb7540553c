import { fixtureModule } from './testing/pages.ts';
import { learningFormats } from './learningFormats.ts';

const made = (body?: string): readonly (readonly [string, boolean])[] =>
  learningFormats('script').map(({ id, make }) => [id, make({ page: fixtureModule({}, body), chapters: [] }) !== undefined]);

test('a module becomes a file of every kind; without questions there is no file of questions', () => {
  expect(made()).toEqual([
    ['scorm', true],
    ['cartridge', true],
    ['moodle', true],
    ['gift', true],
  ]);
  expect(made('## Part {#s1}\n\n::session{min=5}\n\nText.\n')).toEqual([
    ['scorm', true],
    ['cartridge', true],
    ['moodle', false],
    ['gift', false],
  ]);
});
