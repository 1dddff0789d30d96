import type { Prisma } from '@generated/prisma/client';
import { publicReplies } from '~/delivery/reply/public-replies.server';
import { readableAt } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { type CurrentEdition, pageEdition } from '~/seal/edition/current-editions.server';
import { contactOf, editionSchema } from '~/seal/edition/edition';
import type { Ordering } from '~/seal/edition/order';
import { byName } from '~/seal/edition/order';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import { countsOf, type Signatory } from '~/sign-on/signatories/signatory';
import { letterTrail, trailHead } from '~/trail/trail';
import { type DeliveryNotes, deliveredBefore, deliveryNotes } from '../publication/delivered.server';
import type { PublicLetter, TakenDownLetter } from './public-letter';
import { placed, shownExpert } from './shown-signatories';

const selection = {
  id: true,
  slug: true,
  fileReferences: true,
  imprint: true,
  translations: { select: { language: true, place: true } },
  lead: { select: { displayName: true } },
  takedowns: { where: { liftedAt: null }, select: { takenAt: true, reason: true } },
} as const satisfies Prisma.LetterSelect;
type Letter = Prisma.LetterGetPayload<{ select: typeof selection }>;

/**
 * What everybody may read at an address at a moment: nothing, the note of a takedown, or the letter with its
 * signatories, as plain values and no more than the page shows. A fixed number of queries.
 * @param language that of a translation; the authentic text unless told
 */
export async function publicLetter(
  slug: string,
  at: Date,
  language?: string,
): Promise<PublicLetter | TakenDownLetter | null> {
  const letter = await database().letter.findFirst({ where: { slug, ...readableAt(at) }, select: selection });
  if (!letter) return null;
  const [takedown] = letter.takedowns;
  if (takedown) return { kind: 'taken down' as const, takenAt: takedown.takenAt, reason: takedown.reason };
  const opening = await openingOf(database(), letter.id, at);
  const texts = opening ? await textsOf(opening.versionId) : [];
  const text = texts.find((one) => (language === undefined ? one.authentic : one.language === language));
  if (!opening || !text) return null;
  const standing = await currentEndorsements(database(), letter.id, opening.versionId);
  const signatories = standing.filter(({ verified }) => verified);
  const [sealed, authentic, delivery, before, replies, trail, experts] = await Promise.all([
    pageEdition(letter.id, opening.versionId, text.language),
    text.authentic ? null : pageEdition(letter.id, opening.versionId),
    deliveryNotes(letter.id, opening.versionId, standing),
    deliveredBefore(letter.id, opening.versionId),
    publicReplies(letter.id),
    trailHead(database(), letterTrail(letter.id)),
    expertsOf(database(), letter.id, opening.versionId),
  ]);
  return {
    kind: 'readable' as const,
    slug: letter.slug,
    path: pathOf(letter.slug, text),
    address: `${settings().origin}${pathOf(letter.slug, text)}`,
    languages: texts.map((one) => ({
      code: one.language,
      authentic: one.authentic,
      address: `${settings().origin}${pathOf(letter.slug, one)}`,
    })),
    lead: letter.lead.displayName,
    fileReferences: letter.fileReferences,
    trail,
    text,
    version: text.version,
    imprint: sealed ? imprintSealed(sealed) : imprintOf(letter, authentic, text.language),
    moved: opening.movedAt && { version: text.version, at: opening.movedAt },
    open: opening.open,
    othersMayAsk: opening.open && opening.call.whoMaySign === 'verified',
    takesExperts: opening.call.takesExperts,
    endsAt: opening.endsAt,
    timeZone: opening.timeZone,
    counts: countsOf(signatories),
    experts: byName(experts, text.language).map((one) => shownExpert(one, delivery)),
    ...placed(
      statementsAsSealed(signatories, sealed ?? authentic),
      orderingOf(sealed ?? authentic, text.language),
      delivery,
    ),
    sealed: sealed && {
      at: sealed.seal.sealedAt,
      checkCode: sealed.checkCode,
      bytes: sealed.seal.bytes,
      number: sealed.number,
    },
    delivery: delivery && withoutIds(delivery),
    deliveredBefore: before,
    replies,
  };
}

/** The address of a text’s page: the letter’s own, and below it one for each translation. */
const pathOf = (slug: string, { language, authentic }: { language: string; authentic: boolean }) =>
  authentic ? `/letters/${slug}` : `/letters/${slug}/${language}`;

/** The texts of a version: the authentic one first, then the latest of each translation. */
async function textsOf(versionId: string) {
  const texts = await database().text.findMany({
    where: { versionId },
    orderBy: [{ authentic: 'desc' }, { language: 'asc' }, { ordinal: 'desc' }],
    distinct: ['language'],
    select: {
      ...{ language: true, authentic: true, version: { select: { number: true } } },
      title: true,
      subject: true,
      addresseeBlock: true,
      body: true,
      askInBrief: true,
      asks: { orderBy: { number: 'asc' }, select: { words: true } },
    },
  });
  return texts.map((text) => ({ ...text, asks: text.asks.map(({ words }) => words), version: text.version.number }));
}

/** Letterhead, place, date and contact as an edition prints them. */
function imprintSealed({ content }: CurrentEdition) {
  const { letterhead, place, date, contact } = editionSchema.parse(JSON.parse(content)).imprint;
  return { name: letterhead.name, lines: letterhead.lines, place, date, contact: contact ?? null };
}

/** The same where nothing is sealed in the page’s language: as the authentic edition or the lead has it; the place in that language. */
function imprintOf({ imprint, lead, translations }: Letter, authentic: CurrentEdition | null, language: string) {
  const translated = translations.find((one) => one.language === language)?.place;
  const sealed = authentic && imprintSealed(authentic);
  if (sealed) return { ...sealed, place: translated || sealed.place };
  return {
    name: lead.displayName,
    lines: (imprint?.letterhead ?? '').split('\n').filter((line) => line.trim() !== ''),
    place: translated || (imprint?.place ?? ''),
    date: imprint?.date?.toISOString().slice(0, 10) ?? '',
    contact: contactOf(imprint) ?? null,
  };
}

/** The order of the latest edition, in the language of the page; by country before one is sealed. */
function orderingOf(sealed: CurrentEdition | null, language: string): Ordering {
  if (!sealed) return { order: 'country', language };
  const { order, ignoresArticles } = editionSchema.parse(JSON.parse(sealed.content));
  return { order, ignoresArticles, language };
}

const withoutIds = ({ signatories: _ids, experts: _experts, ...notes }: DeliveryNotes) => notes;

/**
 * What a sealed edition prints does not change, and its page says the same: of those whom it prints, the statements are as
 * printed. What the lead decides after the seal counts for later editions.
 */
function statementsAsSealed(
  signatories: readonly Signatory[],
  sealed: Pick<CurrentEdition, 'content'> | null,
): readonly Signatory[] {
  if (!sealed) return signatories;
  const printed = new Map(
    editionSchema.parse(JSON.parse(sealed.content)).signatories.map((one) => [one.endorsementId, one]),
  );
  return signatories.map((signatory) => {
    const asPrinted = printed.get(signatory.endorsementId);
    if (!asPrinted) return signatory;
    return { ...signatory, statement: asPrinted.statement ?? null };
  });
}
