/** What is in a cartridge, and in which order it is read: `imsmanifest.xml`. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Role } from '#model/contributor.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { doubts } from '#exports/html/statement.ts';
import { xmlFile } from '#exports/xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
  'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
    'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd',
    'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
    'http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd',
  ].join(' '),
} as const;

/** A file people open, or one that such a file needs. */
export interface Resource {
  /** Unique in the manifest; a letter first. */
  readonly id: string;
  readonly kind: 'webcontent' | 'assessment';
  readonly file: string;
  /** Ids of resources it cannot be shown without. */
  readonly needs: readonly string[];
  /** What lists call it; absent for what nobody opens by itself. */
  readonly title?: string;
}

export function manifest(page: ExportedPage, id: string, resources: readonly Resource[]): string {
  return xmlFile(
    x('manifest', { identifier: id, ...NAMESPACES }, [
      x('metadata', [x('schema', 'IMS Common Cartridge'), x('schemaversion', '1.1.0'), lom(page)]),
      x('organizations', [
        x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
          x('item', { identifier: 'root' }, [x('item', { identifier: 'module' }, [x('title', page.title), ...resources.flatMap(item)])]),
        ]),
      ]),
      x('resources', resources.map(resource)),
    ]),
  );
}

function item({ id, title }: Resource): readonly Element[] {
  return title === undefined ? [] : [x('item', { identifier: `item-${id}`, identifierref: id }, [x('title', title)])];
}

function resource({ id, kind, file, needs }: Resource): Element {
  const dependencies = needs.map((identifierref) => x('dependency', { identifierref }));
  const attributes =
    kind === 'webcontent'
      ? { identifier: id, type: 'webcontent', href: file }
      : { identifier: id, type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' };
  return x('resource', attributes, [x('file', { href: file }), ...dependencies]);
}

/** IEEE LOM, as far as a cartridge allows it. */
function lom(page: ExportedPage): Element {
  const l = (name: string, children: (Element | string)[]): Element => x(`lomimscc:${name}`, children);
  const said = (name: string, text: string, language: string): Element => l(name, [x('lomimscc:string', { language }, text)]);
  const { licence, language, reader } = page;
  return l('lom', [
    l('general', [
      l('identifier', [l('catalog', ['URI']), l('entry', [page.url])]),
      said('title', page.title, language),
      l('language', [language]),
      said('description', page.description, language),
      ...doubts(page).map((doubt) => said('description', doubt, reader)),
      ...page.themes.map((theme) => said('keyword', theme, reader)),
    ]),
    ...(page.credits.length === 0
      ? []
      : [
          l(
            'lifeCycle',
            page.credits.map(({ name, role }) =>
              l('contribute', [
                l('role', [l('value', [LOM_ROLES[role]])]),
                l('entity', [vCard(name)]),
                l('date', [l('dateTime', [page.updated])]),
              ]),
            ),
          ),
        ]),
    l('technical', [l('format', ['text/html'])]),
    l('educational', [
      l('learningResourceType', [l('value', ['IMS Common Cartridge'])]),
      l('context', [l('source', ['LOMv1.0']), l('value', ['training'])]),
      l('intendedEndUserRole', [l('source', ['IMSGLC_CC_Rolesv1p1']), l('value', ['Learner'])]),
    ]),
    l('rights', [
      l('cost', [l('value', ['no'])]),
      l('copyrightAndOtherRestrictions', [l('value', ['yes'])]),
      said('description', `${licence.id} ${licence.url}`, 'en'),
    ]),
    l('relation', [
      l('kind', [l('value', ['isbasedon'])]),
      l('resource', [l('identifier', [l('catalog', ['URI']), l('entry', [page.url])])]),
    ]),
  ]);
}

/** The nearest word LOM has. */
const LOM_ROLES: Readonly<Record<Role, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'content provider',
  reviewer: 'technical validator',
  facilitator: 'educational validator',
};

function vCard(name: string): string {
  const escaped = name.replaceAll(/[\\,;]/g, String.raw`\$&`);
  return ['BEGIN:VCARD', 'VERSION:3.0', `N:;${escaped};;;`, `FN:${escaped}`, 'END:VCARD'].join('\n');
}
