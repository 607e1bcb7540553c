import { laterParts } from './laterParts.ts';

test('what a script asks for, what that asks for, and no more', () => {
  const scripts: Readonly<Record<string, string>> = {
    'page.0a.js': 'lazy(()=>Promise.all([e.e("37"),e.e("4")]).then(e.bind(e,652)))',
    '37.1b.js': 'n.e("4").then(n.bind(n,1));n.e("50")',
    '4.2c.js': 'n.e("37")',
    '50.3d.js': 'x("6").e',
    '6.4e.js': '',
    '370.5f.js': '',
  };
  const all = [...Object.keys(scripts), '37.6a.css', '6.7b.css'];
  expect(laterParts(['page.0a.js'], all, (script) => scripts[script] ?? '')).toEqual(['37.1b.js', '37.6a.css', '4.2c.js', '50.3d.js']);
  expect(laterParts(['6.4e.js'], all, (script) => scripts[script] ?? '')).toEqual([]);
});
