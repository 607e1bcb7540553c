import { smtpSettings } from './openMail.ts';

test.each([
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, secure: false }],
  [
    'smtps://hub%40example.org:s%2Fx@mail.example.org',
    { host: 'mail.example.org', port: 465, secure: true, user: 'hub@example.org', password: 's/x' },
  ],
  ['smtp://[::1]', { host: '::1', port: 587, secure: false }],
])('%s', (address, settings) => {
  expect(smtpSettings(address)).toEqual(settings);
});
