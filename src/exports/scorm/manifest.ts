/** What a SCORM 1.2 package says of itself: `imsmanifest.xml`, with IMS metadata 1.2. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { doubts } from '#exports/html/statement.ts';
import { xmlFile } from '#exports/xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  ].join(' '),
} as const;

/** `files`: all of the package, the page that is opened first. */
export function manifest(page: ExportedPage, id: string, files: readonly string[]): string {
  const [first = ''] = files;
  return xmlFile(
    x('manifest', { identifier: id, version: '1.0', ...NAMESPACES }, [
      x('metadata', [x('schema', 'ADL SCORM'), x('schemaversion', '1.2'), lom(page)]),
      x('organizations', { default: 'organization' }, [
        x('organization', { identifier: 'organization' }, [
          x('title', page.title),
          x('item', { identifier: 'item', identifierref: 'module', isvisible: 'true' }, [x('title', page.title)]),
        ]),
      ]),
      x('resources', [
        x(
          'resource',
          { identifier: 'module', type: 'webcontent', 'adlcp:scormtype': 'sco', href: first },
          files.map((href) => x('file', { href })),
        ),
      ]),
    ]),
  );
}

function lom(page: ExportedPage): Element {
  const { title, description, themes, language, reader, licence, minutes } = page;
  const m = (name: string, children: (Element | string)[]): Element => x(`imsmd:${name}`, children);
  const said = (name: string, text: string, lang: string): Element => m(name, [x('imsmd:langstring', { 'xml:lang': lang }, text)]);
  const word = (name: string, value: string): Element => m(name, [said('source', 'LOMv1.0', 'x-none'), said('value', value, 'x-none')]);
  return m('lom', [
    m('general', [
      said('title', title, language),
      m('catalogentry', [m('catalog', ['URI']), said('entry', page.url, 'x-none')]),
      m('language', [language]),
      said('description', description, language),
      ...doubts(page).map((doubt) => said('description', doubt, reader)),
      ...themes.map((theme) => said('keyword', theme, reader)),
    ]),
    ...(minutes === undefined ? [] : [m('educational', [m('typicallearningtime', [m('datetime', [`PT${minutes}M`])])])]),
    m('rights', [
      word('cost', 'no'),
      word('copyrightandotherrestrictions', 'yes'),
      said('description', `${licence.id} ${licence.url}`, 'en'),
    ]),
  ]);
}
