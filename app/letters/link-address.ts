/**
 * The address of a link as it will stand in the letter, in the one spelling of the WHATWG URL Standard; undefined for
 * anything but https: without a user name in it, and mailto: with one address.
 */
export function linkAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const isWeb = url.protocol === 'https:' && url.username === '' && url.password === '';
  const isMail = url.protocol === 'mailto:' && /^[^\s@,]+@[^\s@,]+$/.test(url.pathname) && url.search === '';
  return isWeb || isMail ? url.href : undefined;
}
