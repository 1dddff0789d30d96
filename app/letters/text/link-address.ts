import { mailAddress } from '~/platform/address/mail-address';

/**
 * The address of a link as it will stand in the letter, in the one spelling of the WHATWG URL Standard; undefined for
 * anything but https: without a user name in it, and mailto: with one address.
 */
export function linkAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const isWeb = url.protocol === 'https:' && url.username === '' && url.password === '';
  if (isWeb) return url.href;
  const isMail = url.protocol === 'mailto:' && /^[^\s@,]+@[^\s@,]+$/.test(url.pathname) && url.search === '';
  return isMail ? mailLink(url) : undefined;
}

/** A host in letters beyond ASCII would be escaped, which no mail program reads: it takes its form in ASCII (IDNA). */
function mailLink({ href, pathname }: URL): string | undefined {
  if (!/%[89A-F]/i.test(pathname)) return href;
  const address = mailAddress(decodedPath(pathname));
  return address === null ? undefined : `mailto:${address}`;
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
