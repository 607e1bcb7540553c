import * as fc from 'fast-check';
import { frame, frameReader, type Frame } from './photoFrames.ts';

test('frames arrive as they were sent, however the stream cuts them', () => {
  const bodies = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 4 });
  const property = fc.property(bodies, fc.integer({ min: 1, max: 20 }), (sent, step) => {
    const read = frameReader(40);
    const got: Frame[] = [];
    for (const [kind, body] of sent.entries()) {
      const whole = Buffer.concat(frame(kind, body));
      for (let at = 0; at < whole.length; at += step) {
        const answer = read(whole.subarray(at, at + step));
        if (answer !== undefined) got.push(answer);
      }
    }
    expect(got).toEqual(sent.map((body, kind) => ({ kind, body: Buffer.from(body) })));
  });
  expect(() => fc.assert(property)).not.toThrow();
});

test('a frame that says it is longer than any may be, and one with something behind it, are none', () => {
  expect(() => frameReader(8)(Buffer.from('00ffffffff', 'hex'))).toThrow('a frame of 4294967295 bytes; at most 8');
  expect(() => frameReader(8)(Buffer.from('000000000141ff', 'hex'))).toThrow('something follows a frame');
});
