/** Images as pictures in several sizes, with their own size written down and a colour to wait with (decision 039). */
import type { Definition, Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { localeBase } from '#content/address.ts';
import { sourceFile, type Picture, type PictureFormat } from '#model/picture.ts';
import { besideFile, type Built } from './besideFile.ts';

export function remarkPictures(built: Built): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const find = besideFile(built, file);
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
    let isFirst = true;
    visit(tree, (node) => {
      // What stands below a heading stands below the title, the facts and the contents, too.
      if (node.type === 'heading') isFirst = false;
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const { url, title } = node.type === 'image' ? node : (definitions.get(node.identifier) ?? { url: '', title: null });
      const picture = find(url)?.picture;
      // Docusaurus says what is wrong with any other.
      if (picture === undefined) return;
      draw(node, title ?? undefined, picture, localeBase(built.locale), isFirst);
      isFirst = false;
    });
  };
}

/** Under a name that no other plugin knows, so that none resolves its address. */
function draw(node: Image | ImageReference, title: string | undefined, picture: Picture, base: string, isFirst: boolean): void {
  const { src, width, height, colour } = picture;
  const hProperties = {
    src: base + src,
    alt: node.alt ?? '',
    width,
    height,
    ...(title !== undefined && { title }),
    ...srcSet(picture, 'avif', base),
    ...srcSet(picture, 'webp', base),
    // With a colour on which the description can be read, should the image not come.
    ...(colour !== undefined && { style: `background:${colour};color:#${isLight(colour) ? '000' : 'fff'}` }),
    ...(isFirst && { loading: 'eager' }),
  };
  Object.assign(node, { type: 'picture', data: { hName: 'img', hProperties } });
}

/** The site's `Picture` makes elements of these: Markdown has none for them. */
function srcSet(picture: Picture, format: PictureFormat, base: string): Readonly<Record<string, string>> {
  const widths = picture.sources.find((source) => source.format === format)?.widths ?? [];
  if (widths.length === 0) return {};
  const files = widths.map((width) => `${base}${sourceFile(picture, format, width)} ${width}w`);
  return { [format === 'avif' ? 'dataAvif' : 'dataWebp']: files.join(',') };
}

/** Whether black reads better on it than white: by relative luminance (WCAG 2.2), where both have a contrast of 4.58. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = Array.from(colour.slice(1), (digit) => linear(Number.parseInt(digit, 16) / 15));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
