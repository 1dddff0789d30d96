declare module 'punycode/punycode.es6.js' {
  /** The Unicode form of a host, each `xn--` label decoded (RFC 3492). */
  export function toUnicode(host: string): string;
}
