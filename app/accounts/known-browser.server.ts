import { settings } from '~/platform/installation/settings.server';
import { readToken, tokenFor } from '~/platform/request/token.server';
import { database } from '../platform/database/database.server';

const name = 'undersigned_known';
const days = 400;

/** The Set-Cookie header by which a browser is known as one in which this person signed in before. It opens nothing. */
export function knownBrowserCookie(personId: string): string {
  const secure = settings().origin.startsWith('https://') ? '; Secure' : '';
  const value = tokenFor('known-browser', personId);
  return `${name}=${value}; Path=/sign-in; Max-Age=${days * 86_400}; HttpOnly; SameSite=Lax${secure}`;
}

/** Whether the owner of this mailbox signed in before in the browser that sends these cookies. */
export async function isKnownBrowser(request: Request, address: string): Promise<boolean> {
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w.-]{1,100})(?:;|$)`).exec(request.headers.get('Cookie') ?? '');
  const id = readToken('known-browser', found?.[1]);
  return id !== null && (await database().person.count({ where: { id, address } })) > 0;
}
