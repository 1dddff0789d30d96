import type { AppLoadContext } from '@remix-run/node';
import { sessionIdIn } from '~/accounts/sessions.server';
import { isId } from '~/organisations/organisation/members.server';
import { firstLanguage } from '~/platform/locale/interface-languages';
import { type Arriving, setArrival } from '~/platform/request/arrival.server';
import { formIfWhole } from '~/platform/request/form.server';
import { heardSince } from '~/platform/request/heard.server';
import { readToken } from '~/platform/request/token.server';
import { signingForm } from '../declaration/signing';
import type { Arrival } from './arrival';
import { type Recorded, recordByLink, recordSignedIn } from './recording.server';

/**
 * Puts a request to co-sign by an approval link on record, before anything else is done for it.
 * @returns null where nothing is to be kept: the form is not whole, the link acts no more, or sign-on is over
 */
export async function arrivalByLink({ request, params, context }: Arriving): Promise<Arrival | null> {
  const approvalId = readToken('approval', params['token']);
  const typed = approvalId && (await typedIn(request));
  const since = heardSince();
  return typed ? kept(context, await recordByLink(approvalId, typed, since)) : null;
}

/** The same for who is signed in, over the preparation of the address. */
export async function arrivalSignedIn({ request, params, context }: Arriving): Promise<Arrival | null> {
  const preparationId = params['preparation'];
  const sessionId = sessionIdIn(request.headers.get('Cookie'));
  if (!sessionId || !isId(preparationId)) return null;
  const typed = await typedIn(request);
  const since = heardSince();
  return typed ? kept(context, await recordSignedIn(sessionId, preparationId, typed, since)) : null;
}

const typedIn = (request: Request) => formIfWhole(request, signingForm(firstLanguage));

/** From here on the request arrived when the record says, and whoever sent it can be told so. */
function kept(context: AppLoadContext, recorded: Recorded | null): Arrival | null {
  if (!recorded) return null;
  const { id, at, timeZone } = recorded;
  setArrival(context, at);
  if (!id) return null;
  context.noteReceived({ at, timeZone });
  return { id, at, timeZone };
}
