/** Which screen of the desk the fragment of its address names. */
import { formatReference, parseReference } from '#submission/reference.ts';
import { SIGN_IN_PROBLEMS, type SignInProblem } from '#submission/deskApi.ts';

export type Place =
  | { readonly screen: 'queue'; readonly filters: URLSearchParams }
  | { readonly screen: 'case'; readonly reference: string }
  | { readonly screen: 'people' }
  | { readonly screen: 'sign-in'; readonly token: string }
  | { readonly screen: 'problem'; readonly problem: SignInProblem };

export const QUEUE_HASH = '#queue';
export const PEOPLE_HASH = '#people';

export function caseHash(reference: string): string {
  return `#case=${formatReference(reference)}`;
}

/** What is not understood is the queue as usual. */
export function placeIn(hash: string): Place {
  const filters = new URLSearchParams(hash.replace(/^#/u, ''));
  const token = filters.get('sign-in');
  if (token !== null && token !== '') return { screen: 'sign-in', token };
  const problem = filters.get('sign-in-problem');
  if (problem !== null) return { screen: 'problem', problem: SIGN_IN_PROBLEMS.find((one) => one === problem) ?? 'failed' };
  const typed = filters.get('case');
  if (typed !== null) {
    const reference = parseReference(typed);
    if (reference !== undefined) return { screen: 'case', reference };
  }
  if (filters.has('people')) return { screen: 'people' };
  filters.delete('queue');
  return { screen: 'queue', filters };
}
