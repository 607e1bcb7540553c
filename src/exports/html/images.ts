/** The images a page shows, gathered while it is turned into HTML. */
import type { ExportedImage, Follow } from '#exports/exportedPage.ts';

export interface Gathering {
  readonly follow: Follow;
  /** In the order they are first shown, each once. */
  readonly images: ReadonlyMap<string, ExportedImage>;
}

export function gatherImages({ link, image }: Follow): Gathering {
  const images = new Map<string, ExportedImage>();
  return {
    images,
    follow: {
      link,
      image(url) {
        const found = image(url);
        if (found !== undefined) images.set(found.name, found);
        return found;
      },
    },
  };
}

/** The image inside the address itself: for files that must be one piece. */
export function dataAddress({ type, bytes }: ExportedImage): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
