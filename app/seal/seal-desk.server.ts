import type { LetterDeed } from '~/letters/desk.server';
import { database } from '~/platform/database/database.server';
import { standingEndorsements } from '~/sign-on/signatories.server';
import { countsOf } from '~/sign-on/signatory';
import { choicesOf } from './choices.server';
import type { EditionContent } from './edition';
import type { VoidingReason } from './edition-fate';
import { editionsOf } from './editions.server';
import { obstaclesToSealing } from './obstacles.server';
import { inOrder } from './order';
import type { EditionShown, SealDesk } from './seal-desk';

/**
 * What the lead sees of the seal: what would be printed now, what is doubtful in it, what stands in the way, and every
 * edition so far. A fixed number of queries.
 */
export async function sealDeskOf(deed: LetterDeed<'seal letters'>): Promise<SealDesk> {
  const { opening, obstacles } = await obstaclesToSealing(database(), deed);
  const whileOpen = opening?.open ? await obstaclesToSealing(database(), deed, { whileOpen: true }) : null;
  const standing = opening ? await standingEndorsements(database(), deed.letter.id, opening.versionId) : [];
  const choices = await choicesOf(deed.letter);
  const verified = inOrder(
    standing.filter((one) => one.verified),
    choices,
  );
  return {
    choices,
    authentic: choices.language === deed.letter.language,
    obstacles,
    open: opening?.open ?? false,
    /** What stands in the way of sealing while sign-on is open; null where it is not open. */
    obstaclesWhileOpen: whileOpen?.obstacles ?? null,
    timeZone: opening?.timeZone ?? 'Europe/Brussels',
    counts: countsOf(verified),
    signatories: verified.map(({ name, country, lead, logo, attestedByLeadOnly }) => ({
      name,
      country,
      lead,
      attestedByLeadOnly,
      withLogo: logo !== null,
    })),
    unverified: standing.filter((one) => !one.verified).map(({ name }) => name),
    editions: (await editionsOf(deed.letter.id)).map(editionShown),
  };
}

/** Read without its schema: a list of editions shows two words of each. */
const choicesFrozenIn = (content: string) => JSON.parse(content) as Pick<EditionContent, 'variant' | 'order'>;

type Edition = Awaited<ReturnType<typeof editionsOf>>[number];

function editionShown({
  id,
  number,
  frozenAt,
  whileOpen,
  content,
  text,
  voidedAt,
  voidedReason,
  failure,
  checkCode,
  seal,
  _count,
}: Edition): EditionShown {
  const { variant, order } = choicesFrozenIn(content);
  return {
    id,
    number,
    ...text,
    variant,
    order,
    frozenAt,
    whileOpen,
    signatories: _count.signatories,
    voided: voidedAt && { at: voidedAt, reason: voidedReason as VoidingReason },
    failure,
    checkCode,
    seal: seal && {
      digest: seal.pdfDigest,
      pages: seal.pages,
      bytes: seal.bytes,
      certificateName: seal.certificateName,
      certificateDigest: seal.certificateDigest,
    },
  };
}
/** The sealed edition of a letter, by its id; null where there is none, or it has no seal. */
export async function sealedEditionOf(letterId: string, editionId: string) {
  const edition = await database().edition.findFirst({ where: { id: editionId, letterId }, include: { seal: true } });
  return edition?.seal ? { ...edition, seal: edition.seal } : null;
}
