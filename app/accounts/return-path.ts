/** Where somebody goes after signing in when nothing else was asked. */
export const firstPage = '/desk';

/** The path of our own to which a page was asked to lead back, or null where it was not. */
export function askedReturn(address: string): string | null {
  const asked = new URL(address).searchParams.get('return');
  const path = asked && returnPath(asked);
  return path && path !== firstPage ? path : null;
}

/** Where somebody without a name is asked for it, on the way to where they go on. */
const namePath = (onwards: string): string => `/sign-in/name?${new URLSearchParams({ return: onwards })}`;

/** Where somebody goes who has signed in: one without a name is asked for it, but not in the middle of answering an invitation. */
export const pathAfterSignIn = ({ asksName, returnTo }: { asksName: boolean; returnTo: string }): string =>
  asksName && !/^\/(invitations|confirmations)\//.test(returnTo) ? namePath(returnTo) : returnTo;

/**
 * The path to go on to after signing in: only one of our own. Whatever a browser might read as another site (a second
 * slash, a backslash, a control character) becomes the first page; so does the sign-in page itself.
 */
export function returnPath(asked: string | null | undefined): string {
  const path = ownPath(asked);
  return path === null || /^\/sign-(in|out)\b/.test(path) ? firstPage : path;
}

/** A path of our own, or null where a browser might read anything else in it. */
export function ownPath(asked: string | null | undefined): string | null {
  if (!asked || asked.length > 1000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\')) return null;
  const { origin, pathname, search } = new URL(asked, 'https://here.example');
  return origin !== 'https://here.example' || pathname.startsWith('//') ? null : pathname + search;
}
