import { firstDelivery } from '~/letters/letter/delivery.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { failureSaid } from '~/platform/database/kept-sentence.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { byName } from '~/seal/edition/order';
import { waitingStatements } from '~/sign-on/decision/statements.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import type { OpeningAt } from '~/sign-on/opening/openings.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { besideName, countsOf, type Signatory } from '~/sign-on/signatories/signatory';
import type { Choices } from '../edition/choices';
import { editionsOf } from '../edition/current-editions.server';
import type { EditionContent, VoidingReason } from '../edition/edition';
import { inOrder } from '../edition/order';
import { inspectEdition } from './preflight.server';
import type { EditionView, SealDesk } from './seal-desk';

/**
 * What the lead sees of the seal: what would be printed now, what is wrong or doubtful in it, and every edition so far. The
 * queries do not grow with the signatories.
 */
export async function sealDeskOf(deed: LetterDeed<'seal letters'>): Promise<SealDesk> {
  const { preflight, opening, content } = await inspectEdition(deed, 'a moment');
  const { choices } = preflight;
  const signatories = content?.signatories ?? (await printedAnyway(deed.letter.id, opening, choices));
  return {
    preflight,
    authentic: choices.language === deed.letter.language,
    open: opening?.open ?? false,
    timeZone: opening?.timeZone ?? 'Europe/Brussels',
    counts: countsOf(signatories),
    signatories: signatories.map(({ name, country, lead, logo, attestedByLeadOnly }) => ({
      name,
      country,
      lead,
      attestedByLeadOnly,
      withLogo: Boolean(logo),
    })),
    experts: await expertsPrinted(deed.letter.id, opening, choices.language),
    waitingStatements: await waitingStatements(database(), deed.letter.id),
    delivered: opening && (await firstDelivery(database(), deed.letter.id, opening.versionId)),
    editions: (await editionsOf(deed.letter.id)).map(editionShown),
  };
}

/** Who would be printed, where the version has no text yet in the language chosen. */
async function printedAnyway(letterId: string, opening: OpeningAt | null, choices: Choices): Promise<Signatory[]> {
  return opening ? inOrder(await signatoriesOf(database(), letterId, opening.versionId), choices) : [];
}

async function expertsPrinted(letterId: string, opening: OpeningAt | null, language: string) {
  const experts = opening ? await expertsOf(database(), letterId, opening.versionId) : [];
  return byName(experts, language).map((one) => ({ name: one.name, beside: besideName(one) }));
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
  failureSentence,
  checkCode,
  seal,
  _count,
}: Edition): EditionView {
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
    failure: failureSaid({ failure, failureSentence }, firstLanguage),
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
