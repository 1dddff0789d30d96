import type { Prisma } from '@generated/prisma/client';
import { languageName, letterLanguages } from '~/letters/text/languages';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { dayIn } from '~/platform/locale/dates';
import { Refusal } from '~/platform/request/refusal';
import { contactOf } from '~/seal/edition/edition';
import { byName } from '~/seal/edition/order';
import type { Expert } from '~/sign-on/expert/expert';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import type { Signatory } from '~/sign-on/signatories/signatory';
import { letterTrail, trailHead } from '~/trail/trail';
import type { Choices } from '../edition/choices';
import { type EditionContent, type EditionSignatory, editionSchema, type Logo } from '../edition/edition';
import { words } from '../edition/edition.words';
import { inOrder } from '../edition/order';
import { typesetting } from '../typeset/fonts.server';
import { deliveredBefore } from './delivered-before.server';

type Reading = Database | Transaction;

const letterSelection = {
  id: true,
  slug: true,
  imprint: true,
  translations: { select: { language: true, shortTitle: true, place: true } },
  lead: { select: { displayName: true, logo: true, registers: true } },
} as const satisfies Prisma.LetterSelect;

const textSelection = {
  id: true,
  language: true,
  digest: true,
  title: true,
  subject: true,
  addresseeBlock: true,
  body: true,
  askInBrief: true,
  authentic: true,
  version: { select: { number: true } },
  asks: { orderBy: { number: 'asc' }, select: { words: true } },
} as const satisfies Prisma.TextSelect;

/** Which edition is wanted: chosen how, of which version, with which number, in which time zone, sealed at which moment. */
export type Wanted = { choices: Choices; versionId: string; number: number; timeZone: string; moment: Date };

/**
 * Assembles everything that decides the bytes of one edition: the text in the language chosen, the imprint, the
 * signatories in their printed order, the head of the letter’s trail, the moment of sealing and the tools of this
 * installation.
 * @throws Refusal where the version has no text in that language
 */
export async function assembleEdition(reading: Reading, letterId: string, wanted: Wanted): Promise<EditionContent> {
  const letter = await reading.letter.findUniqueOrThrow({ where: { id: letterId }, select: letterSelection });
  const { language, variant, order, ignoresArticles } = wanted.choices;
  const text = await textIn(reading, wanted.versionId, language);
  const signatories = await signatoriesOf(reading, letterId, wanted.versionId);
  const experts = byName(await expertsOf(reading, letterId, wanted.versionId), text.language);
  const delivered = await deliveredBefore(reading, letterId, wanted);
  const { digests } = await typesetting();
  const { origin, demonstration } = settings();
  const { ordinal, digest } = await trailHead(reading as Transaction, letterTrail(letterId));
  return editionSchema.parse({
    format: 'undersigned/edition/1',
    installation: { origin, demonstration },
    letter: { id: letter.id, slug: letter.slug, shortTitle: shortTitleOf(letter, language) || text.title },
    number: wanted.number,
    text: textOf(text),
    variant,
    order,
    ...(ignoresArticles && { ignoresArticles }),
    imprint: imprintOf(letter, wanted),
    signatories: inOrder(signatories, wanted.choices).map((one) => ({
      ...printed(one, text.language),
      ...(delivered?.isLate(one) && { signedAfterDelivery: dayIn(wanted.timeZone, one.consentedAt) }),
    })),
    ...(experts.length > 0 && {
      experts: experts.map((one) => ({
        ...printedExpert(one),
        ...(delivered?.isLateExpert(one) && { signedAfterDelivery: dayIn(wanted.timeZone, one.consentedAt) }),
      })),
    }),
    sealing: { moment: wanted.moment.toISOString(), ...digests },
    trail: { ordinal, digest },
    ...(delivered && { delivered: delivered.edition }),
  } satisfies EditionContent);
}

/** The version’s latest text in a language, with the authentic one where it is a translation. */
async function textIn(reading: Reading, versionId: string, language: string) {
  const texts = await reading.text.findMany({
    where: { versionId, OR: [{ authentic: true }, { language }] },
    orderBy: { ordinal: 'desc' },
    select: textSelection,
  });
  const text = texts.find((one) => one.language === language);
  if (!text) throw new Refusal(words.sentence('textMissing', { language: languageName(language, 'en') }));
  const authentic = texts.find((one) => one.authentic);
  return { ...text, original: text.authentic ? undefined : authentic };
}

function textOf({
  version,
  asks,
  addresseeBlock,
  authentic: _authentic,
  original,
  ...text
}: Awaited<ReturnType<typeof textIn>>): EditionContent['text'] {
  return {
    ...text,
    ...(original && { authentic: { language: original.language, digest: original.digest } }),
    version: version.number,
    addresseeBlock: addresseeBlock.split('\n'),
    asks: asks.map(({ words }) => words),
  };
}

type Letter = Prisma.LetterGetPayload<{ select: typeof letterSelection }>;

const shortTitleOf = ({ translations, imprint }: Letter, language: string) =>
  translated(translations, language)?.shortTitle || imprint?.shortTitle;

function imprintOf(
  { imprint, lead, translations }: Letter,
  { moment, timeZone, choices: { language } }: Wanted,
): EditionContent['imprint'] {
  const register = lead.registers.find((one) => one.register === 'eu-transparency-register');
  const contact = contactOf(imprint);
  const lines = (imprint?.letterhead ?? '').split('\n').map((one) => one.trim());
  return {
    letterhead: {
      name: lead.displayName,
      lines: lines.filter((one) => one !== ''),
      ...(register && { registerNumber: register.number }),
      ...(lead.logo && { logo: logoOf(lead.logo, lead.displayName) }),
    },
    place: translated(translations, language)?.place || imprint?.place || '–',
    date: imprint?.date?.toISOString().slice(0, 10) ?? dayIn(timeZone, moment),
    ...(contact && { contact }),
  };
}

/** What of the imprint was written in the language too. */
const translated = (translations: Letter['translations'], language: string) =>
  translations.find((one) => one.language === language);

function printed(signatory: Signatory, textLanguage: string): EditionSignatory {
  const { endorsementId, name, country, lead, attestedByLeadOnly, statement, website, signedBy, logo } = signatory;
  const { pinned, umbrella, tier, reservation } = signatory;
  return {
    endorsementId,
    name,
    country,
    lead,
    attestedByLeadOnly,
    ...(pinned && { pinned }),
    ...(umbrella && { umbrella }),
    ...(tier && { tier }),
    ...(statement && { statement, ...statementLanguageOf(signatory, textLanguage) }),
    ...(reservation && { reservation }),
    ...(/^https?:\/\//.test(website) && URL.canParse(website) && { website }),
    ...(signedBy && { signedBy }),
    ...(logo && { logo: logoOf(logo, name) }),
  };
}

const printedExpert = ({ endorsementId, name, title, affiliation }: Expert) => ({
  endorsementId,
  name,
  ...(title && { title }),
  ...(affiliation && { affiliation }),
});

/** The language of a statement, where it is another than the text’s. */
const statementLanguageOf = (
  { statementLanguage }: Signatory,
  textLanguage: string,
): Pick<EditionSignatory, 'statementLanguage'> => {
  const language = letterLanguages.find((known) => known === statementLanguage && known !== textLanguage);
  return language ? { statementLanguage: language } : {};
};

const logoOf = (
  { digest, kind, width, height }: { digest: string; kind: string; width: number; height: number },
  alt: string,
): Logo => ({ digest, kind: kind as Logo['kind'], width, height, alt });
