import { settings } from '../installation/settings.server';
import { type InterfaceLanguage, isInterfaceLanguage } from './interface-languages';

const name = 'undersigned_language';

/** The language that somebody chose in this browser, from its Cookie header; null where nobody did. */
export function chosenLanguage(request: Request): InterfaceLanguage | null {
  const [, found] = new RegExp(`(?:^|;\\s*)${name}=([a-z]{2})(?:;|$)`).exec(request.headers.get('Cookie') ?? '') ?? [];
  return isInterfaceLanguage(found) ? found : null;
}

/** The Set-Cookie header that keeps the choice for a year. It names a language and nobody. */
export function chosenCookie(language: InterfaceLanguage): string {
  const secure = settings().origin.startsWith('https://') ? '; Secure' : '';
  return `${name}=${language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`;
}
