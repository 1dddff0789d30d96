import { toUnicode } from 'punycode/punycode.es6.js';
import { isHighlyRestrictive } from '../printable/scripts';

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * A host as typed in its one form: lower case, in ASCII (IDNA, by the URL Standard: `kinderhilfe-österreich.at` is
 * `xn--kinderhilfe-sterreich-oec.at`), without a dot at its end. Null where it is none that a name server could know; an
 * IP address is none.
 */
export function hostIn(typed: string): string | null {
  const url = /[\s/?#@:\\[\]%]/.test(typed) || !URL.canParse(`https://${typed}`) ? null : new URL(`https://${typed}`);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  const labels = host.split('.');
  const isHost = host.length <= 253 && labels.length > 1 && labels.every((each) => label.test(each));
  return isHost && /[a-z]/.test(labels.at(-1) ?? '') ? host : null;
}

/** A host in Unicode, whatever its letters. */
export const hostDecoded = (host: string): string => host.split('.').map(decoded).join('.');

/** A host as people read it, in Unicode; a label of mixed scripts stays in ASCII, as browsers have it. */
export const hostShown = (host: string): string =>
  host
    .split('.')
    .map((ascii) => (isHighlyRestrictive(decoded(ascii)) ? decoded(ascii) : ascii))
    .join('.');

/** Words for people: every international host in them in Unicode, as in a mail address or a web address; no path is touched. */
export const hostsShown = (words: string): string =>
  words.replaceAll(/(?<=^|[\s@“‘"'(<>,;:]|:\/\/)(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/gi, hostShown);

function decoded(ascii: string): string {
  try {
    return toUnicode(ascii);
  } catch {
    return ascii;
  }
}

/**
 * A web address as typed, in the one spelling of the URL Standard, its host in ASCII; `https://` is put before one without
 * a scheme. Null for another scheme than http and https, for one with a user name in it, and for a host that is none.
 */
export function webAddress(typed: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  return isWeb && hostIn(url.hostname) ? url.href : null;
}

/** The host of a web address, without www. Null where it is no web address. */
export const webHost = (address: string): string | null => {
  const known = webAddress(address);
  return known === null ? null : (hostIn(new URL(known).hostname)?.replace(/^www\./, '') ?? null);
};

/** A web address as people read it: its host in Unicode, its path without escapes where that is still the same address. */
export function webAddressShown(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const shown = address.replace(url.host, url.host.replace(url.hostname, hostShown(url.hostname)));
  return URL.canParse(shown) && new URL(shown).href === url.href ? shown : address;
}
