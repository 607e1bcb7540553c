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
  if ((!WEB.test(trimmed) && !MAIL.test(trimmed)) || !isAddress(trimmed)) return undefined;
  return trimmed.replaceAll(ESCAPED, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Browsers and Node have it; the pure folders' types know neither. */
declare const URL: new (address: string) => { readonly href: string };

/** Whether a browser could read it; Docusaurus stops the build at an address it cannot. */
export function isAddress(address: string): boolean {
  try {
    return new URL(address).href !== '';
  } catch {
    return false;
  }
}

/** What the site makes a link of by itself, however it is escaped. */
const WRITTEN = /(https?:\/\/|www\.)(\S+)/giu;
/** What such a link leaves out at its end. */
const AFTER = /[!"&'),.:;<>?\]}]{1,200}$/u;
const HOST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*(?::\d{1,5})?$/u;

/** Text in which each address is one; a space keeps the others from becoming links. */
export function withoutBrokenAddresses(text: string): string {
  return text.replaceAll(WRITTEN, (all: string, start: string, rest: string) => {
    const host = (/^[^/?#]*/u.exec(rest)?.[0] ?? '').replace(AFTER, '');
    const isWhole = HOST.test(host) && isAddress(`http://${/^www/iu.test(start) ? start : ''}${host}`);
    return isWhole ? all : `${start} ${withoutAddresses(rest)}`;
  });
}

/** The same for every address. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(/(https?:\/\/|www\.)(?=\S)/giu, '$1 ');
}
