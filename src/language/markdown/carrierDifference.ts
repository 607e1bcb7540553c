import type { Carrier } from './carriers.ts';

/** The first way in which a text does not carry what its source carries. */
export type CarrierDifference =
  | { readonly kind: 'lost'; readonly carrier: Carrier }
  | { readonly kind: 'added'; readonly carrier: Carrier }
  | { readonly kind: 'moved'; readonly carrier: Carrier; readonly expected: Carrier };

/** Words change places between languages, and links with them; the order of these is the order of the page. */
const ORDERED: ReadonlySet<Carrier['kind']> = new Set(['directive', 'answer', 'mark', 'id']);

export function carrierDifference(source: readonly Carrier[], own: readonly Carrier[]): CarrierDifference | undefined {
  const lost = without(source, own)[0];
  if (lost !== undefined) return { kind: 'lost', carrier: lost };
  const added = without(own, source)[0];
  if (added !== undefined) return { kind: 'added', carrier: added };
  const [there, here] = [source, own].map((carriers) => carriers.filter(({ kind }) => ORDERED.has(kind)));
  const index = (there ?? []).findIndex((carrier, i) => !same(carrier, here?.[i]));
  const [expected, carrier] = [there?.[index], here?.[index]];
  return expected === undefined || carrier === undefined ? undefined : { kind: 'moved', carrier, expected };
}

/** Those of the first list that the second has not, or not as often. */
function without(carriers: readonly Carrier[], others: readonly Carrier[]): readonly Carrier[] {
  const left = [...others];
  return carriers.filter((carrier) => {
    const index = left.findIndex((other) => same(carrier, other));
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

function same(a: Carrier, b: Carrier | undefined): boolean {
  return a.kind === b?.kind && a.value === b.value;
}
