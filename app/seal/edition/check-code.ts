// Digits and capitals without I, L, O (read as 1, 1, 0) and U (Crockford's base 32): 32 letters, 5 bits each.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 20;

/**
 * The check code printed on the last page: the first 100 bits of the edition's digest, in five groups of four.
 * @param digest SHA-256 as 64 hexadecimal digits
 */
export function checkCode(digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new TypeError('A check code is made from a SHA-256 digest in hexadecimal.');
  let rest = BigInt(`0x${digest.slice(0, 25)}`);
  let code = '';
  for (let place = 0; place < letters; place++) {
    code = (alphabet[Number(rest % 32n)] ?? '') + code;
    rest /= 32n;
  }
  return (code.match(/.{4}/g) ?? []).join('-');
}

/**
 * What a person typed, as a check code: case, spaces and hyphens do not matter, O is read as 0, I and L as 1.
 * Undefined where it is none.
 */
export function readCheckCode(typed: string): string | undefined {
  if (typed.length > 100) return undefined;
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (bare.length !== letters || [...bare].some((letter) => !alphabet.includes(letter))) return undefined;
  return (bare.match(/.{4}/g) ?? []).join('-');
}
