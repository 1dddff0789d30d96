import { isIPv6 } from 'node:net';

/**
 * Where a request comes from, as tries are counted: an IPv4 address as it is, of an IPv6 address the first 64 bits, since
 * whoever has one of those has all that begin alike (RFC 6177, RFC 4291 2.5.4).
 */
export function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = address.replace(/%.*/, '').split('::');
  const groups = (written: string | undefined) => (written ? written.split(':') : []);
  const missing = 8 - groups(before).length - groups(after).length;
  const all = [...groups(before), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(after)];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::`;
}
