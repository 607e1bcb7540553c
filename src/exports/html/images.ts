/** The images a page shows, gathered while it is turned into HTML. */
import type { ExportedImage, Follow } from '#exports/exportedPage.ts';

/** The same, and every image it finds is put into `images`, in the order they are first shown. */
export function gatherImages({ link, image }: Follow, images: Map<string, ExportedImage>): Follow {
  return {
    link,
    image(url) {
      const found = image(url);
      if (found !== undefined) images.set(found.name, found);
      return found;
    },
  };
}

/** The image inside the address itself: for files that must be one piece. */
export function dataAddress({ type, bytes }: ExportedImage): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
