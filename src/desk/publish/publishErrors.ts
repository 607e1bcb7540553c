/** What publishing says when it cannot do as asked. Each message is for an editor: what was found, and what to do. Nothing was changed. */
import type { TodoItem } from '#submission/deskApi.ts';

/** Something is left to do before the case can be accepted. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
  readonly todo: readonly TodoItem[];

  constructor(todo: readonly TodoItem[]) {
    super(todo.map(({ field, found, expected, fix }) => `${field}: found ${found}; expected ${expected}. Fix: ${fix}`).join('\n'));
    this.todo = todo;
  }
}

/** The short name belongs to another page. */
export class SlugTaken extends Error {
  override readonly name = 'SlugTaken';

  constructor(slug: string) {
    super(`the name ${slug} belongs to another page; choose another one`);
  }
}

/** Two people changed the same lines. */
export class ContentConflict extends Error {
  override readonly name = 'ContentConflict';
  readonly files: readonly string[];

  constructor(what: string, files: readonly string[], fix: string) {
    super(`${what}: the same lines were changed in ${files.join(', ')}. ${fix}`);
    this.files = files;
  }
}

/** There is no commit that could be published. */
export class NotAccepted extends Error {
  override readonly name = 'NotAccepted';
}

/** The forge refuses, or cannot be reached. */
export class ForgeRefused extends Error {
  override readonly name = 'ForgeRefused';
}
