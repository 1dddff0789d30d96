import { randomBytes } from 'node:crypto';
import { settings } from '~/platform/installation/settings.server';

const name = 'undersigned_browser';

/** The mark of the browser that asked for a link, from its Cookie header; null where it has none. */
export function browserMark(request: Request): string | null {
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{32})(?:;|$)`).exec(request.headers.get('Cookie') ?? '');
  return found?.[1] ?? null;
}

/** The mark that this browser bears, or a fresh one, with the Set-Cookie header that keeps it for an hour. */
export function markedBrowser(request: Request): { mark: string; cookie: string } {
  const mark = browserMark(request) ?? randomBytes(24).toString('base64url');
  const secure = settings().origin.startsWith('https://') ? '; Secure' : '';
  return { mark, cookie: `${name}=${mark}; Path=/sign-in; Max-Age=3600; HttpOnly; SameSite=Lax${secure}` };
}
