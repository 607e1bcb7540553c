/** Addresses a contributed text may lead to: nothing relative, no other scheme, no name or password before the host. */
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu;
const MAIL = /^mailto:[^\s?&#@]+@[^\s?&#@]+$/iu;
/** Valid in an address, but they end a link in Markdown sooner than one thinks, or start something else. */
const ESCAPED = /[()[\]\\|$`*_~{}^<>"']/gu;

/**
 * The address to link to; undefined where it may not be.
 * @example
 * allowedLink('https://kooperativa.example/a(b)') // => 'https://kooperativa.example/a%28b%29'
 * allowedLink('../../etc/passwd.txt') // => undefined
 */
export function allowedLink(address: string): string | undefined {
  const trimmed = address.trim();
  if (!WEB.test(trimmed) && !MAIL.test(trimmed)) return undefined;
  return trimmed.replaceAll(ESCAPED, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
