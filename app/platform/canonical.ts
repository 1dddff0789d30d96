/** What JSON can say. Members that are `undefined` are not JSON and are refused, not dropped. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * One text for one value: the JSON Canonicalization Scheme, RFC 8785. Members are sorted by UTF-16 code units, there is
 * no white space, numbers and strings are written as ECMAScript writes them. Encode it as UTF-8 before hashing.
 * Throws a TypeError for what I-JSON (RFC 7493) cannot carry: NaN, infinities, lone surrogates, undefined.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isRecord(value)) return canonicalRecord(value);
  throw new TypeError(`JSON has no ${typeof value}.`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}.`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  // The first test is quick, and mostly enough.
  if (/[\ud800-\udfff]/.test(value) && /\p{Surrogate}/u.test(value))
    throw new TypeError('The string has a lone surrogate and cannot be written as UTF-8.');
  return JSON.stringify(value);
}

function canonicalRecord(value: { readonly [name: string]: Json }): string {
  // The default order of sort() is by UTF-16 code units, which is what RFC 8785, 3.2.3 asks for.
  const members = Object.keys(value)
    .sort()
    .map((name) => `${canonicalString(name)}:${canonicalJson(value[name] as Json)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Only plain records: a Date or a Map would silently lose what it holds. */
function isRecord(value: unknown): value is { readonly [name: string]: Json } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
