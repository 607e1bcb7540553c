/** What a store says when it cannot do as asked. Anything else it throws is a fault of the machine. */

export class AlreadyThere extends Error {
  constructor(id: string) {
    super(`the submission ${id} is already there`);
  }
}

export class Stale extends Error {
  constructor(id: string) {
    super(`the submission ${id} was changed by somebody else`);
  }
}

/** Nothing of what was asked for has been kept. */
export class DiskFull extends Error {
  constructor(cause?: unknown) {
    super('the disk is full', { cause });
  }
}

/** A file that is not what it should be. It is left as it is. */
export class DamagedFile extends Error {
  /** Its path. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} cannot be read: it is not what the desk writes. \`npm run hub -- desk fsck\` says more`);
    this.file = file;
  }
}
