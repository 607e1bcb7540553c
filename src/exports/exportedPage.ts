/** A page of the hub as its files are made from it: the text one reader is shown, and everything that has to stand beside it. */
import type { Root } from 'mdast';
import type { Role } from '#model/contributor.ts';
import type { Locale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';
import type { Source } from '#model/source.ts';
import type { Level } from '#model/level.ts';
import type { TranslationStatus } from '#model/translation.ts';
import type { Strings } from '#training/render/strings.ts';
import type { TrainingModule } from '#training/trainingModule.ts';

export interface ExportedPage {
  readonly id: string;
  readonly type: PageType;
  readonly title: string;
  readonly description: string;
  /** Language of the text. */
  readonly language: Locale;
  /** Locale it is made for; another than `language` where the text is a fallback, and the files say so. */
  readonly reader: Locale;
  /** Name of the edition; `current` for the working draft; absent for what has none. */
  readonly edition?: string;
  /** Public address of the page, whole. */
  readonly url: string;
  readonly licence: { readonly id: string; readonly url: string };
  readonly credits: readonly { readonly name: string; readonly role: Role }[];
  /** Absent for an original. */
  readonly translation?: TranslationStatus;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
  /** Names as the reader's locale has them. */
  readonly themes: readonly string[];
  readonly level?: Level;
  /** Whole minutes it takes to do what the page describes. */
  readonly minutes?: number;
  readonly sources: readonly Source[];
  /** The body as Markdown; `[^key]` in its text cites a source. */
  readonly root: Root;
  /**
   * Sections by id of their heading that stand in another language, because they are not translated yet;
   * `_intro` for what stands before the first heading.
   */
  readonly borrowed: ReadonlyMap<string, Locale>;
  /** Of training modules alone. */
  readonly module?: TrainingModule;
  /** Interface strings in the language of the text, and in the reader's. */
  readonly strings: Strings;
  readonly readerStrings: Strings;
  readonly follow: Follow;
}

/** Where what a text refers to is found. */
export interface Follow {
  /** A link as written → a whole address, or `#id` inside the page. */
  readonly link: (url: string) => string;
  /** An image as written → its bytes; undefined for one elsewhere on the web. */
  readonly image: (url: string) => ExportedImage | undefined;
}

export interface ExportedImage {
  /** Unique in the page: `plan.png`. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}
