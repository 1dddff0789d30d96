const browsers: readonly [mark: RegExp, name: string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bCriOS\/|Chrome\/|Chromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly [mark: RegExp, name: string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const named = (list: typeof browsers, agent: string) => list.find(([mark]) => mark.test(agent))?.[1];

/**
 * Browser and system in words, as “Firefox on Linux”, from a User-Agent header (RFC 9110, 10.1.5). It is what the browser
 * says of itself, for people to recognise their own; nothing rests on it.
 */
export function agentInWords(userAgent: string | null): string {
  const agent = (userAgent ?? '').slice(0, 500);
  const browser = named(browsers, agent) ?? 'A browser';
  const system = named(systems, agent);
  return system ? `${browser} on ${system}` : browser;
}
