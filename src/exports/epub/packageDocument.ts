/** What the book is, what files it has, and in which order they are read. */
import { x } from 'xastscript';
import type { Element, Root } from 'xast';
import type { Role } from '#model/contributor.ts';
import { say } from '#training/render/strings.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { writeXml } from './xhtml.ts';
import { uuidOf } from './uuid.ts';

export interface ManifestFile {
  readonly file: string;
  readonly language: string;
  readonly hasMath: boolean;
}

interface Book {
  readonly page: ExportedPage;
  /** In reading order. */
  readonly files: readonly ManifestFile[];
  readonly images: readonly ExportedImage[];
  readonly navigation: string;
}

/** MARC relators; a reviewer of a translation and a facilitator have none of their own. */
const RELATORS: Readonly<Record<Role, string>> = { author: 'aut', editor: 'edt', translator: 'trl', reviewer: 'ctb', facilitator: 'ctb' };

export function packageDocument(book: Book): string {
  const { page, files, images, navigation } = book;
  const tree: Root = {
    type: 'root',
    children: [
      x(
        'package',
        {
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'unique-identifier': 'id',
          'xml:lang': page.language,
          dir: 'ltr',
          prefix: 'cc: http://creativecommons.org/ns#',
        },
        [
          x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [...about(book), ...people(page), ...accessibility(book)]),
          x('manifest', [
            x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
            ...files.map(({ file, hasMath }) => item(file, file === navigation, hasMath)),
            ...images.map(({ name, type }) => x('item', { id: idOf(name), href: `images/${name}`, 'media-type': type })),
          ]),
          x(
            'spine',
            { 'page-progression-direction': 'ltr' },
            files.map(({ file }) => x('itemref', { idref: idOf(file) })),
          ),
        ],
      ),
    ],
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(tree)}\n`;
}

function item(file: string, isNavigation: boolean, hasMath: boolean): Element {
  const properties = [...(isNavigation ? ['nav'] : []), ...(hasMath ? ['mathml'] : [])].join(' ');
  const attributes = { id: idOf(file), href: file, 'media-type': 'application/xhtml+xml' };
  return x('item', properties === '' ? attributes : { ...attributes, properties });
}

/** A name may begin with a digit, an id may not. */
function idOf(file: string): string {
  return `f-${file.replaceAll(/[^A-Za-z0-9.-]/g, '-')}`;
}

function about({ page, files }: Book): Element[] {
  const { id, language, reader, edition = '', licence } = page;
  // Each edition, language of the text and locale it was made for is a book of its own.
  const uuid = uuidOf(`kooperativa-learning-hub/${edition}/${id}/${reader}/${language}`);
  const others = new Set(files.map((file) => file.language).filter((each) => each !== language));
  return [
    x('dc:identifier', { id: 'id' }, `urn:uuid:${uuid}`),
    x('dc:title', page.title),
    x('dc:language', language),
    ...[...others].map((other) => x('dc:language', other)),
    x('dc:date', page.published),
    x('meta', { property: 'dcterms:modified' }, `${page.updated}T00:00:00Z`),
    x('dc:description', page.description),
    ...page.themes.map((theme) => x('dc:subject', { 'xml:lang': reader }, theme)),
    x('dc:publisher', { 'xml:lang': reader }, say(page.readerStrings, 'hub.name')),
    x('dc:source', page.url),
    x('dc:rights', `${licence.id}: ${licence.url}`),
    x('link', { rel: 'cc:license', href: licence.url }),
  ];
}

function people({ credits }: ExportedPage): Element[] {
  return credits.flatMap(({ name, role }, index) => {
    const id = `person-${index + 1}`;
    return [
      x(role === 'author' ? 'dc:creator' : 'dc:contributor', { id }, name),
      x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, RELATORS[role]),
    ];
  });
}

function accessibility({ page, files, images }: Book): Element[] {
  const schema = (property: string, value: string): Element => x('meta', { property: `schema:${property}` }, value);
  const hasMath = files.some((file) => file.hasMath);
  return [
    schema('accessMode', 'textual'),
    ...(images.length > 0 ? [schema('accessMode', 'visual')] : []),
    schema('accessModeSufficient', 'textual'),
    ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability'].map((feature) =>
      schema('accessibilityFeature', feature),
    ),
    ...(images.length > 0 ? [schema('accessibilityFeature', 'alternativeText')] : []),
    ...(hasMath ? [schema('accessibilityFeature', 'MathML')] : []),
    schema('accessibilityHazard', 'none'),
    x('meta', { property: 'schema:accessibilitySummary', 'xml:lang': page.reader }, say(page.readerStrings, 'book.accessible')),
  ];
}
