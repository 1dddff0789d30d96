import { startSession } from '~/accounts/sessions.server';
import type { World } from './world';

/** Everybody who may come, in the order of the table’s columns. */
export const roles = [
  'stranger',
  'signed in, of no organisation',
  'administrator of another lead',
  'named reviewer',
  'administrator of a partner',
  'editor of a partner',
  'authorised signatory of a partner',
  'administrator of the lead',
  'editor of the lead',
  'authorised signatory of the lead',
  'staff',
] as const;
export type VisitorRole = (typeof roles)[number];

/** The cookie of everybody who may come; none for the stranger. Sessions are started as a sign-in starts them. */
export async function signInAll(world: World): Promise<Record<VisitorRole, string | undefined>> {
  const { people, ours, theirs, partner } = world;
  const signedIn = async ({ id }: { id: string }) => (await startSession(id, 'a browser', new Date())).split(';')[0];
  return {
    stranger: undefined,
    'signed in, of no organisation': await signedIn(people.person),
    'administrator of another lead': await signedIn(theirs.lead.administrator),
    'named reviewer': await signedIn(people.reviewer),
    'administrator of a partner': await signedIn(partner.organisation.administrator),
    'editor of a partner': await signedIn(partner.organisation.editor),
    'authorised signatory of a partner': await signedIn(partner.organisation.signatory),
    'administrator of the lead': await signedIn(ours.lead.administrator),
    'editor of the lead': await signedIn(ours.lead.editor),
    'authorised signatory of the lead': await signedIn(ours.lead.signatory),
    staff: await signedIn(people.staff),
  };
}
