import path from 'node:path';

/** Where the desk keeps what, below its folder (`var`). */
export interface DeskPlaces {
  /** `openGitStore` */
  readonly submissions: string;
  /** `openPrivateStore` */
  readonly private: string;
  /** `openPhotoStaging`; not backed up: what waits here was not acknowledged as submitted. */
  readonly photos: string;
  /** Repository of the content: `openPublisher`. */
  readonly content: string;
}

export function deskPlaces(folder: string): DeskPlaces {
  const at = (name: string): string => path.join(folder, name);
  return { submissions: at('submissions'), private: at('private'), photos: at('photos'), content: at('content.git') };
}
