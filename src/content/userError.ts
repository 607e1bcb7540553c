/** An error whose message is written for the person at the keyboard: it says what is wrong and how to mend it, so no stack is shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
