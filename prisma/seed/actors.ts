import type { AppLoadContext } from '@remix-run/node';
import { rename } from '~/accounts/accounts.server';
import { personAt } from '~/accounts/people.server';
import { endSession, startSession } from '~/accounts/sessions.server';
import { requireStaff, requireVisitor, type StaffVisitor, type Visitor } from '~/accounts/visitors.server';
import { acceptNomination, nominationLink } from '~/organisations/member/nomination-answers.server';
import { allowed, type Member, memberFor } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { settings } from '~/platform/installation/settings.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';

// The cast acts as everybody does: through the guards, by the database’s clock.

/** A person of the cast, signed in for one deed. */
export const visiting = (address: string): Promise<Visitor> => signedIn(address, requireVisitor);
export const visitingStaff = (address: string): Promise<StaffVisitor> => signedIn(address, requireStaff);

type Guard<V> = (arriving: Parameters<typeof requireVisitor>[0]) => Promise<V>;

async function signedIn<V extends Visitor>(address: string, guard: Guard<V>): Promise<V> {
  const person = await transaction((tx) => personAt(tx, address));
  const cookie = (await startSession(person.id, 'The cast', await databaseNow())).split(';')[0]!;
  const request = new Request(`${settings().origin}/desk`, { headers: { Cookie: cookie } });
  const context: Pick<AppLoadContext, 'clientAddress' | 'setCookie'> = {
    clientAddress: '127.0.0.1',
    setCookie: () => undefined,
  };
  const visitor = await guard({ request, context: context as AppLoadContext });
  await endSession(person.id, visitor.sessionId);
  return visitor;
}

/** A member of the cast who may do one thing for its organisation, now. */
export async function acting<A extends Ability>(
  address: string,
  organisationId: string,
  ability: A,
): Promise<Member<A>> {
  const person = await database().person.findUniqueOrThrow({ where: { address } });
  return allowed(await memberFor(person, organisationId, ability, await databaseNow()));
}

/** A person of the cast says how to be called, as everybody does for themselves. */
export async function called(name: string, address: string): Promise<void> {
  await rename(await visiting(address), name);
}

/** A person of the cast says yes to what an administrator of the organisation asked by mail. */
export async function accepting(organisationId: string, { name, address }: { name: string; address: string }) {
  const { id } = await database().nomination.findFirstOrThrow({
    where: { acceptedAt: null, membership: { organisationId, person: { address } } },
  });
  const asked = await nominationLink(tokenFor('membership', id), await databaseNow());
  if (asked) await acceptNomination(asked.link, name);
}
