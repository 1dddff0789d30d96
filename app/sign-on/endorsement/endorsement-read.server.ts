import { firstDelivery, isDelivered } from '~/letters/letter/delivery.server';
import { latestMoved, versionInForce } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import type { Sentence } from '~/platform/locale/sentences';
import { noticeWords } from './notices.words';

/** An endorsement with its consents, the letter’s names, and whether it was delivered; null where there is none. */
export async function readEndorsement(id: string) {
  const row = await database().endorsement.findUnique({
    where: { id },
    include: {
      logo: true,
      editions: { where: { edition: isDelivered }, take: 1, select: { editionId: true } },
      decisions: { orderBy: { decidedAt: 'desc' }, take: 1, select: { reason: true } },
      letter: {
        select: {
          leadId: true,
          slug: true,
          language: true,
          lead: { select: { displayName: true } },
          openings: {
            orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
            take: 1,
            select: { timeZone: true, firstVersionId: true, ...latestMoved },
          },
        },
      },
      lineChanges: { orderBy: { changedAt: 'desc' } },
      consents: {
        orderBy: [{ givenAt: 'desc' }, { text: { version: { number: 'desc' } } }],
        include: { text: { select: { title: true, digest: true, versionId: true } } },
      },
    },
  });
  if (!row) return null;
  const { letter, editions, ...endorsement } = row;
  const opening = letter.openings[0];
  const consents = inForceFirst(row.consents, opening && versionInForce(opening));
  const [latest] = consents;
  const delivery = latest ? await firstDelivery(database(), row.letterId, latest.text.versionId) : null;
  const people = await database().person.findMany({
    where: { id: { in: [...consents, ...row.lineChanges].flatMap(({ personId }) => personId ?? []) } },
    select: { id: true, address: true },
  });
  const addresses = new Map(people.map(({ id: person, address }) => [person, address]));
  const acts = row.decides === 'two' ? await otherActs(row, consents) : [];
  return {
    ...endorsement,
    leadId: letter.leadId,
    slug: letter.slug,
    language: letter.language,
    lead: letter.lead.displayName,
    timeZone: opening?.timeZone ?? 'Europe/Brussels',
    /** A delivered edition prints it. */
    handedOver: editions.length > 0,
    /** When its version had been delivered, where it signed after that. */
    signedAfter: delivery && latest && latest.givenAt > delivery.at ? delivery.at : null,
    title: consents[0]?.text.title ?? '',
    lineChanges: row.lineChanges.map((each) => ({ ...each, address: addresses.get(each.personId ?? '') ?? null })),
    consents: consents.map(({ text, ...consent }) => ({
      ...consent,
      ...text,
      address: (consent.personId && addresses.get(consent.personId)) ?? null,
      first: acts.find((act) => act.id === consent.id)?.first ?? null,
    })),
  };
}
type Given = { id: string; givenAt: Date; textId: string; basis: string; personId: string | null };

/** Of two who signed together, what the first one did: beside each consent that the second one gave by co-signing. */
async function otherActs(
  { letterId, organisationId }: { letterId: string; organisationId: string },
  consents: Given[],
) {
  const acts = await database().jointAct.findMany({
    where: { endedAt: null, preparation: { letterId, organisationId, completedAt: { not: null } } },
    include: { preparation: { select: { completedAt: true } } },
  });
  const isFirst = (act: (typeof acts)[number], { givenAt, textId, personId }: Given) =>
    act.preparation.completedAt?.getTime() === givenAt.getTime() &&
    [act.textId, act.nextTextId].includes(textId) &&
    act.personId !== personId;
  return consents.map((consent) => ({
    id: consent.id,
    first: consent.basis === 'co_signed' ? (acts.find((act) => isFirst(act, consent)) ?? null) : null,
  }));
}

/** Consents as they are read: that to the version in force, then from the latest; two of one deed by their versions. */
function inForceFirst<Of extends { text: { versionId: string } }>(consents: Of[], inForce: string | undefined): Of[] {
  const [first, rest] = [true, false].map((is) => consents.filter(({ text }) => (text.versionId === inForce) === is));
  return [...first!, ...rest!];
}
export type EndorsementRead = NonNullable<Awaited<ReturnType<typeof readEndorsement>>>;

/** How a consent is known to have been given, and no more than is known. */
export function meansOf(consent: { means: string; mailedTo: string | null; address: string | null }): Sentence {
  if (consent.means === 'window') return noticeWords.sentence('byWindow');
  const byLink = consent.means === 'link';
  const address = (byLink ? consent.mailedTo : consent.address) ?? noticeWords.sentence('erased');
  return noticeWords.sentence(byLink ? 'byLink' : 'signedIn', { address });
}
