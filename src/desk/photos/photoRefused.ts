/** Why a photo is not taken; the code is that of the API. */
export class PhotoRefused extends Error {
  readonly code: 'not-a-photo' | 'heic' | 'too-large';

  constructor(code: 'not-a-photo' | 'heic' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}

/** Too many photos wait already; nothing is wrong with this one. */
export class PhotosBusy extends Error {
  constructor() {
    super('too many photos wait to be read');
  }
}
