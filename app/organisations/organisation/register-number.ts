/** The registers of which an organisation can name its number; the order is that of the form. */
const registers = ['eu-transparency-register', 'lei', 'national-register', 'charity-register'] as const;
export type Register = (typeof registers)[number];

/** Form of a number of the EU Transparency Register; leading zeros matter, so it is text. */
export const transparencyForm = /^\d{8,12}-\d{2}$/;

const remainder = (digits: string, modulus: number): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % modulus, 0);

/**
 * Whether a number of the EU Transparency Register is doubtful: its suffix follows neither of the two rules that all known
 * numbers obey (54·N or 46·N modulo 97, written 97 for 0). The rules are found, not published: warn, never refuse.
 */
export function isDoubtfulTransparencyNumber(number: string): boolean {
  const [stem = '', suffix = ''] = number.split('-');
  const rest = remainder(stem, 97);
  return ![54, 46].some((factor) => ((factor * rest) % 97 || 97) === Number(suffix));
}

/** Whether a Legal Entity Identifier is well formed and its check digits hold (ISO 17442, ISO 7064 mod 97-10). */
export function isLei(code: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(code)) return false;
  const digits = [...code].map((letter) => Number.parseInt(letter, 36)).join('');
  return remainder(digits, 97) === 1;
}
