import { smtpSettings } from './smtp.ts';

test.each([
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, secure: false }],
  ['smtps://mail.example.org', { host: 'mail.example.org', port: 465, secure: true }],
  [
    'smtp://desk%40hub:p%2Fs%20s@mail.example.org',
    { host: 'mail.example.org', port: 587, secure: false, user: 'desk@hub', password: 'p/s s' },
  ],
  ['smtp://[::1]:25', { host: '::1', port: 25, secure: false }],
])('%s', (url, settings) => {
  expect(smtpSettings(url)).toEqual(settings);
});
