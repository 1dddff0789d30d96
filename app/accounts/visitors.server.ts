import { data, redirect } from '@remix-run/node';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { languageFor, speakIn } from '~/platform/locale/reader.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { sessionOf } from './sessions.server';

/** A signed-in person, at the moment of the request. Only the guards here make one. */
export type Visitor = Capability<
  { visitor: true },
  {
    person: { readonly id: string; readonly address: string; readonly name: string | null };
    sessionId: string;
    staff: boolean;
    /** When the request arrived, by the database’s clock. */
    at: Date;
  }
>;

/** A visitor of the staff. */
export type StaffVisitor = Visitor & Capability<{ staff: true }, { staff: true }>;

const visitors = new WeakMap<object, Promise<Visitor | null>>();

/** Who is signed in, or null; looked up once for each request. Sends the cookie anew when the session slid. */
export function visitor(arriving: Pick<Arriving, 'request' | 'context'>): Promise<Visitor | null> {
  const known = visitors.get(arriving.context);
  if (known) return known;
  const found = lookUp(arriving);
  visitors.set(arriving.context, found);
  return found;
}

async function lookUp({ request, context }: Pick<Arriving, 'request' | 'context'>): Promise<Visitor | null> {
  const cookie = request.headers.get('Cookie');
  if (!cookie) return null;
  const at = await arrivalOf(context);
  const session = await sessionOf(cookie, at);
  if (!session) return null;
  if (session.cookie) context.setCookie(session.cookie);
  speakIn(context, 'person', session.language);
  return grant<Visitor>({ person: session.person, sessionId: session.id, staff: session.staff, at });
}

/** The language in which the page speaks to who asks; call it when a link’s guard has told its own. */
export async function readersLanguage(arriving: Pick<Arriving, 'request' | 'context'>): Promise<InterfaceLanguage> {
  await visitor(arriving);
  return languageFor(arriving);
}

/** The signed-in person; anyone else is led to sign in and back to where they were. */
export async function requireVisitor(arriving: Pick<Arriving, 'request' | 'context'>): Promise<Visitor> {
  const found = await visitor(arriving);
  if (found) return found;
  const { pathname, search } = new URL(arriving.request.url);
  const back =
    arriving.request.method === 'GET'
      ? pathname.replace(/\.data$/, '') + search.replace(/[?&]_routes=[^&]*/, '')
      : refererPath(arriving.request);
  throw redirect(`/sign-in?${new URLSearchParams({ return: back })}`);
}

function refererPath(request: Request): string {
  try {
    return new URL(request.headers.get('Referer') ?? '').pathname;
  } catch {
    return '/desk';
  }
}

/** A member of the staff; to anyone else the page is not there. */
export async function requireStaff(arriving: Pick<Arriving, 'request' | 'context'>): Promise<StaffVisitor> {
  const found = await requireVisitor(arriving);
  if (!found.staff) throw new NotFound();
  return grant<StaffVisitor>({ ...found, staff: true });
}

/** The answer to a link that is dead, with the sentence that says why. */
export const gone = (sentence: string) => data({ refusal: sentence }, { status: 410 });

/** The answer to what is not there, or not yours. */
export const notFound = () => new Response(null, { status: 404 });
