import { database, type Transaction } from '../platform/database/database.server';
import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '../platform/locale/interface-languages';
import { erasing } from '../trail/installation-events.server';
import { type Named, rowsGone, valuesErased } from '../trail/named-facts';
import { sessionsOf } from './sessions.server';
import type { Visitor } from './visitors.server';

/** What the account page shows: the person’s sessions that last, newest first; `here` is the one that looks. */
export async function accountOf({ person, sessionId, at }: Visitor) {
  const sessions = (await sessionsOf(person.id)).filter(({ expiresAt, endsAt }) => expiresAt > at && endsAt > at);
  return {
    address: person.address,
    name: person.name,
    language: await languageOf(person.id),
    sessions: sessions.map(({ id, agent, startedAt, expiresAt, endsAt }) => ({
      id,
      agent,
      startedAt,
      endsAt: new Date(Math.min(expiresAt.getTime(), endsAt.getTime())),
      here: id === sessionId,
    })),
  };
}

/** Changes how a person is called. It is shown to members of their organisations and in trails, to nobody else. */
export async function rename({ person }: Visitor, name: string): Promise<void> {
  await database().person.update({ where: { id: person.id }, data: { name: name || null } });
}

/** The language that a person chose; English until then. */
async function languageOf(personId: string): Promise<InterfaceLanguage> {
  const chosen = await database().person.findUnique({ where: { id: personId }, select: { language: true } });
  return isInterfaceLanguage(chosen?.language) ? chosen.language : firstLanguage;
}

/** Speaks to a person in a language from now on, on pages and in mails. */
export async function chooseLanguage({ person }: Visitor, language: InterfaceLanguage): Promise<void> {
  await database().person.update({ where: { id: person.id }, data: { language } });
}

/** The answer to how somebody is to be called, asked once; without a name, one that is there stays. */
export async function answerName({ person, at }: Visitor, name: string): Promise<void> {
  await database().person.update({ where: { id: person.id }, data: { nameAskedAt: at, ...(name ? { name } : {}) } });
}

/**
 * Erases a person: name, address, sessions, memberships, and the personal values of the trail that are theirs. The chain
 * still verifies, and what an organisation did in public stays. Rooms that come later forget what they hold.
 * @throws Refusal of a room, when the person cannot go yet
 */
export async function erasePerson({ person, at }: Pick<Visitor, 'person' | 'at'>): Promise<void> {
  await erasing(person, at, async (tx) => {
    const of = { where: { personId: person.id }, select: { id: true } } as const;
    const gone = [
      rowsGone('membership', await tx.membership.findMany(of)),
      rowsGone('reviewer', await tx.reviewer.findMany(of)),
      rowsGone('person', [person]),
    ];
    const forgotten = await forgetValues(tx, person);
    await tx.signIn.deleteMany({ where: { address: person.address } });
    await tx.notice.deleteMany({ where: { address: person.address } });
    await tx.rateLimiterFlexible.deleteMany({ where: { key: { endsWith: `:${person.address}` } } });
    await tx.person.delete({ where: { id: person.id } });
    return [forgotten, ...gone];
  });
}

type Erased = { eventId: string; name: string };

/**
 * Removes value and salt of what the trails hold of a person beside their chains: the mailbox wherever it stands, and the
 * name where the person signed for an organisation or began for another mailbox. The commitments stay, and open no more.
 * @returns what the event of the erasure tells of them
 */
async function forgetValues(tx: Transaction, person: { id: string; address: string }): Promise<Named> {
  const mailboxes = await tx.$queryRaw<Erased[]>`
    UPDATE event_value SET value = NULL, salt = NULL WHERE name = 'address' AND lower(value) = ${person.address}
    RETURNING event_id::text AS "eventId", name`;
  const others = await tx.$queryRaw<Erased[]>`
    UPDATE event_value SET value = NULL, salt = NULL FROM event
    WHERE event.id = event_value.event_id AND event_value.name IN ('address', 'signatory', 'name', 'why') AND event_value.value IS NOT NULL
      AND (event.chained::jsonb -> 'plain' ->> 'personId' = ${person.id}
        OR (event.kind = 'colleague-began' AND event.chained::jsonb ->> 'actorId' = ${person.id})
        OR event.chained::jsonb -> 'plain' ->> 'consentId' IN (
          SELECT id::text FROM consent WHERE person_id = ${person.id}::uuid))
    RETURNING event_value.event_id::text AS "eventId", event_value.name`;
  return valuesErased([...mailboxes, ...others]);
}
