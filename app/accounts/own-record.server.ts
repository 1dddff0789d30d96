import { database } from '../platform/database/database.server';
import type { Visitor } from './visitors.server';

const organisationName = { select: { displayName: true, country: true } } as const;

/** Everything kept about a person, as plain values to take away (GDPR, articles 15 and 20). */
export async function ownRecord({ person, at }: Visitor) {
  const [about, reviewing, signIns, consents, jointActs, arrivals, mails, acts, collected, asExpert, asked] =
    await Promise.all([
      database().person.findUniqueOrThrow({
        where: { id: person.id },
        include: {
          sessions: true,
          memberships: memberships,
          visits: { include: { letter: { select: { slug: true } } } },
        },
      }),
      database().reviewer.findMany({ where: { personId: person.id }, include: { notes: true } }),
      database().signIn.findMany({ where: { address: person.address }, omit: { browserDigest: true } }),
      database().consent.findMany({ where: { personId: person.id }, include: { endorsement: { include: endorsed } } }),
      database().jointAct.findMany({ where: { personId: person.id }, omit: { otherPersonId: true, otherName: true } }),
      database().arrival.findMany({ where: { personId: person.id } }),
      database().notice.findMany({ where: { address: person.address }, omit: { aboutId: true } }),
      actsOf(person.id),
      collectedFor(person.address),
      asExpertWith(person.address),
      askedAsExpert(person.address),
    ]);
  const { sessions, memberships: belonging, visits, ...self } = about;
  return {
    takenAt: at,
    person: self,
    sessions: sessions.map(({ id: _id, personId: _person, ...session }) => session),
    memberships: belonging,
    visits: visits.map(({ letter, seenOrdinal, seenAt }) => ({ letter: letter.slug, seenOrdinal, seenAt })),
    reviewing,
    signIns,
    consents,
    jointActs,
    arrivals,
    mails,
    acts,
    collected,
    asExpert,
    expertRequests: asked,
  };
}

const memberships = { include: { organisation: organisationName, nominations: true } } as const;
const endorsed = { organisation: organisationName, letter: { select: { slug: true } } } as const;

/** What leads collected elsewhere and this mailbox is asked to confirm, as long as it is kept. */
const collectedFor = (address: string) =>
  database().invitationLine.findMany({
    where: { address: { equals: address, mode: 'insensitive' }, list: { collected: true }, invitations: { some: {} } },
    select: { organisation: true, country: true, website: true, person: true, position: true, statement: true },
  });

/** Letters that the mailbox was asked to sign as an individual expert, and what it signed. */
const asExpertWith = (address: string) =>
  database().expertInvitation.findMany({
    where: { address },
    omit: { id: true, letterId: true, invitedById: true },
    include: {
      letter: { select: { slug: true } },
      endorsements: {
        omit: { id: true, letterId: true, invitationId: true, declinedById: true },
        include: { consents: { omit: { id: true, endorsementId: true } } },
      },
    },
  });

/** Letters that the mailbox asked to sign as an individual expert, without being invited. */
const askedAsExpert = (address: string) =>
  database().expertRequest.findMany({
    where: { address },
    omit: { id: true, letterId: true, invitationId: true, decidedById: true },
    include: { letter: { select: { slug: true } } },
  });

/** The events in which the person acted, oldest first, without what they hold of others. */
async function actsOf(personId: string) {
  return database().$queryRaw<{ kind: string; at: Date; subject: string; subject_id: string }[]>`
    SELECT kind, at, subject::text, subject_id FROM event WHERE chained::jsonb ->> 'actorId' = ${personId} ORDER BY at`;
}
