import type { Sender } from '@emails/parts/frame';
import { fromName } from '@emails/parts/from-name';
import { Prisma } from '@generated/prisma/client';
import { type ActingRows, inWhoseNames } from './in-whose-name';
import { findingOn } from './organisations/evidence/verifications.server';
import { isMailAddress } from './platform/address/mail-address';
import { database } from './platform/database/database.server';
import { sender } from './platform/mailer/sender.server';
import type { NoticeFrom } from './platform/notice/notices.server';

type About = {
  readonly kind: string;
  readonly aboutId: string;
  readonly address: string;
  readonly causerId: string | null;
};
type Acts = {
  letterId: string | null;
  organisationId: string | null;
  personId: string | null;
  repliesToId: string | null;
};

/**
 * In whose name one mail comes, and whom an answer reaches: who acts, and for which verified organisation. Where only the clock acts,
 * an answer reaches the contact that the lead chose to print. Nothing where the service speaks for itself: to who acts, and to
 * colleagues of whom nobody acted.
 * @param language of the mail
 */
export async function inWhoseName(notice: About, language: Sender['language']): Promise<NoticeFrom> {
  const whose = inWhoseNames[notice.kind];
  if (!whose) throw new Error(`it is not said in whose name mails of the kind ${notice.kind} come`);
  switch (whose.name) {
    case 'writer':
    case 'service':
      return {};
    case 'expert':
      return ofExpert(whose.rows, notice, language);
    default: {
      const acts = await actsIn(whose.rows, notice.aboutId);
      return acts ? ofOrganisation(acts, notice, language) : {};
    }
  }
}

async function ofOrganisation(acts: Acts, notice: About, language: Sender['language']): Promise<NoticeFrom> {
  const letter = acts.letterId ? await letterOf(acts.letterId) : null;
  const id = acts.organisationId ?? letter?.leadId;
  if (!id) return {};
  const leads = id === letter?.leadId;
  const personId = acts.personId ?? notice.causerId;
  const [{ verified }, person, { displayName: organisation }] = await Promise.all([
    findingOn(database(), id, leads ? null : acts.letterId),
    personOf(personId),
    database().organisation.findUniqueOrThrow({ where: { id }, select: { displayName: true } }),
  ]);
  if (!verified || person?.address === notice.address) return {};
  if (!person && (await belongs(id, { address: notice.address }))) return {};
  const name = fromName(sender(language), { person: person?.name, organisation });
  const asked = acts.repliesToId ? await personOf(acts.repliesToId) : null;
  const stays = personId && (await belongs(id, { id: personId })) ? person : null;
  const contact = leads ? (letter?.imprint?.contactAddress ?? '') : '';
  const replyTo = (asked ?? stays)?.address ?? (isMailAddress(contact) ? contact : null);
  return { fromName: name, ...(replyTo && replyTo !== notice.address ? { replyTo } : {}) };
}

/** Whether somebody is a member of an organisation now: who left it answers for it no more. */
const belongs = async (organisationId: string, person: { id: string } | { address: string }): Promise<boolean> =>
  (await database().membership.count({
    where: { organisationId, person, admittedAt: { not: null }, endedAt: null },
  })) > 0;

/** Who signed in their own name, by the invitation of the lead that reads it. */
async function ofExpert(rows: ActingRows, { aboutId }: About, language: Sender['language']): Promise<NoticeFrom> {
  const [expert] = await database().$queryRaw<{ name: string | null; address: string | null }[]>`
    SELECT e.name, e.address FROM ${Prisma.raw(rows.from)} WHERE it.id = ${aboutId}::uuid`;
  if (!expert?.name) return {};
  return {
    fromName: fromName(sender(language), { person: expert.name }),
    ...(expert.address ? { replyTo: expert.address } : {}),
  };
}

/** The table is ours: nothing in it was typed. */
async function actsIn({ from, letter, person, organisation, repliesTo }: ActingRows, id: string): Promise<Acts | null> {
  const column = (sql: string | null | undefined) => Prisma.raw(sql ? `(${sql})::uuid` : 'NULL::uuid');
  const [acts] = await database().$queryRaw<Acts[]>`
    SELECT ${column(letter)} AS "letterId", ${column(organisation)} AS "organisationId", ${column(person)} AS "personId",
      ${column(repliesTo)} AS "repliesToId"
    FROM ${Prisma.raw(from)} WHERE it.id = ${id}::uuid LIMIT 1`;
  return acts ?? null;
}

const letterOf = (id: string) =>
  database().letter.findUnique({
    where: { id },
    select: { leadId: true, imprint: { select: { contactAddress: true } } },
  });

const personOf = async (id: string | null) =>
  id ? database().person.findUnique({ where: { id }, select: { name: true, address: true } }) : null;
