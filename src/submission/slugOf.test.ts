import * as fc from 'fast-check';
import { slugOf } from './slugOf.ts';

test.each([
  ['Работилница во поранешна печатница', 'rabotilnica-vo-poranesna-pecatnica'],
  ['Куќа на ѓаволот: ѕидови и ќошиња', 'kukja-na-gjavolot-dzidovi-i-kjosinja'],
  ['Љубавна прича из Његошеве улице', 'ljubavna-prica-iz-njegoseve-ulice'],
  ['Džep pun priča', 'dzep-pun-prica'],
  ['Đačka štamparija u Čačku', 'djacka-stamparija-u-cacku'],
  ['Vodnikova domačija: hiša, ki živi', 'vodnikova-domacija-hisa-ki-zivi'],
  ['Shtëpia e përbashkët në Gjakovë', 'shtepia-e-perbashket-ne-gjakove'],
  ['2019: a year in the old mill', 'a-year-in-the-old-mill'],
  ['Ten years 2010', 'ten-years-2010'],
  ['100 000', ''],
  ['?!', ''],
  ['Nul', 'nul-case'],
  ['x'.repeat(400), 'x'.repeat(60)],
  [`${'neighbourhood '.repeat(9)}hall`, 'neighbourhood-neighbourhood-neighbourhood-neighbourhood'],
])('%s', (title, name) => {
  expect(slugOf(title)).toBe(name);
});

test('is empty, or a name that every system takes and an address keeps', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[a-zčćžšđљњџѓќ0-9 :-]{0,90}$/u)), (title) => {
      const name = slugOf(title);
      if (name === '') return;
      expect(name).toMatch(/^(?!\d+(?:-|$))[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(60);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
    }),
  );
});
