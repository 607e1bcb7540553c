/** The side menu's data, reduced from Docusaurus' to what the hub shows. */
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import type { Doable } from '#training/progress/doneOf.ts';

export interface MenuEntry {
  readonly href: string;
  readonly label: string;
  /** Language of the label, where it is not the reader's. */
  readonly lang?: string;
  /** What of the page can be done; absent for what is not of the hub's making. */
  readonly doable?: Doable;
  readonly items: readonly PropSidebarItem[];
}

/** Pages and toolkits, in order; anything without an address is left out. */
export function flattenSidebar(items: readonly PropSidebarItem[]): readonly MenuEntry[] {
  return items.flatMap((item): MenuEntry[] => {
    if (item.type === 'html' || item.href === undefined) return [];
    const lang = item.customProps?.['lang'];
    return [
      {
        href: item.href,
        label: item.label,
        ...(typeof lang === 'string' && { lang }),
        ...doableOf(item.customProps),
        items: item.type === 'category' ? item.items : [],
      },
    ];
  });
}

/** The overlay wrote the properties. */
function doableOf(props: PropSidebarItem['customProps']): Pick<MenuEntry, 'doable'> {
  return typeof props?.['id'] === 'string' ? { doable: props as unknown as Doable } : {};
}

/** The language of the page at an address, if it is not the reader's. */
export function languageAt(items: readonly PropSidebarItem[], href: string): string | undefined {
  for (const entry of flattenSidebar(items)) {
    if (entry.href === href) return entry.lang;
    const inside = languageAt(entry.items, href);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
