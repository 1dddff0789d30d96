import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { editionSchema } from '~/seal/edition/edition';
import { type SealedFile, sealedFile } from '~/seal/edition/pdf-answer.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { besideName } from '~/sign-on/signatories/signatory';
import { whyMeNow } from '../audience/why-me.server';
import type { OfficialLink } from '../dispatch/official-link.server';
import { coverLanguage } from '../mail/cover-language';
import type { OfficialPageView } from '../official-page/official-page';
import { answersAsked } from './reply-confirmations.server';

/**
 * The letter as it was delivered with one message, in one of its languages, with who stood under it then and what became
 * of it since. A fixed number of queries.
 * @param language that of a translation; where there is none, the language in which the official is written to
 */
export async function deliveredLetter(link: OfficialLink, language?: string): Promise<OfficialPageView> {
  const [message, answers, why] = await Promise.all([
    messageWithEdition(link.messageId),
    answersOf(link.messageId),
    whyMeNow(database(), link.letterId, link.officialId),
  ]);
  const { letter, dispatch, passedBy } = message;
  const edition = dispatch.edition!;
  const content = editionSchema.parse(JSON.parse(edition.content));
  const [texts, standing, experts, superseded] = await Promise.all([
    textsOf(edition.text.versionId, edition.text.id),
    signatoriesOf(database(), link.letterId, edition.text.versionId),
    expertsOf(database(), link.letterId, edition.text.versionId),
    supersessionOf(link.letterId, { number: edition.number, sentAt: dispatch.sentAt! }),
  ]);
  const delivered = texts.find(({ id }) => id === edition.text.id)!;
  const read = coverLanguage(
    link,
    texts.map((one) => one.language),
    delivered.language,
  );
  const text =
    texts.find((one) => one.language === language) ?? texts.find((one) => one.language === read) ?? delivered;
  const { asks, id: _id, ...parts } = text;
  return {
    name: link.fullName,
    country: link.country,
    why: passedBy ? '' : why,
    passedOnBy: passedBy?.official.fullName ?? null,
    lead: letter.lead.displayName,
    text: { ...parts, asks: asks.map(({ words }) => words) },
    languages: texts.map(({ language: code, authentic }) => ({ code, authentic })),
    signatories: content.signatories.map(({ name, country, attestedByLeadOnly }) => ({
      name,
      country,
      attestedByLeadOnly,
    })),
    experts: (content.experts ?? []).map((one) => ({ name: one.name, beside: besideName(one) })),
    sentAt: dispatch.sentAt!,
    today:
      letter.publications.length > 0 ? { ...todayOf(standing, content.signatories), experts: experts.length } : null,
    withdrawn: [
      ...edition.signatories.flatMap(({ endorsement: { printedName: name, withdrawnAt: at } }) =>
        at ? [{ name, at }] : [],
      ),
      ...edition.experts.flatMap(({ endorsement: { name, withdrawnAt: at } }) => (at ? [{ name, at }] : [])),
    ],
    superseded,
    pdf: { bytes: edition.seal!.bytes },
    checkCode: edition.checkCode,
    publicAddress: letter.publications.length > 0 ? `${settings().origin}/letters/${letter.slug}` : null,
    contact: content.imprint.contact ?? { name: letter.lead.displayName, address: link.replyTo },
    answers,
  };
}

type Named = { readonly endorsementId: string };

/** How many there are today, and how many of them the delivered edition does not print. */
function todayOf(standing: readonly Named[], delivered: readonly Named[]) {
  const printed = new Set(delivered.map(({ endorsementId }) => endorsementId));
  return { count: standing.length, since: standing.filter((one) => !printed.has(one.endorsementId)).length };
}

/** The sealed PDF that was delivered with a message. */
export async function deliveredPdf({ editionId }: OfficialLink): Promise<SealedFile> {
  const { content, seal } = await database().edition.findUniqueOrThrow({
    where: { id: editionId },
    select: { content: true, seal: true },
  });
  if (!seal) throw new Error(`edition ${editionId} of a sent dispatch has no seal`);
  return sealedFile({ content, seal });
}

const messageWithEdition = (id: string) =>
  database().message.findUniqueOrThrow({
    where: { id },
    select: {
      passedBy: { select: { official: { select: { fullName: true } } } },
      letter: {
        select: {
          slug: true,
          lead: { select: { displayName: true } },
          publications: { select: { id: true }, take: 1 },
        },
      },
      dispatch: {
        select: {
          sentAt: true,
          edition: {
            select: {
              number: true,
              content: true,
              checkCode: true,
              seal: { select: { bytes: true } },
              text: { select: { id: true, versionId: true } },
              signatories: {
                where: { endorsement: { withdrawnAt: { not: null } } },
                orderBy: { position: 'asc' },
                select: { endorsement: { select: { printedName: true, withdrawnAt: true } } },
              },
              experts: {
                where: { endorsement: { withdrawnAt: { not: null } } },
                orderBy: { position: 'asc' },
                select: { endorsement: { select: { name: true, withdrawnAt: true } } },
              },
            },
          },
        },
      },
    },
  });

async function answersOf(messageId: string): Promise<OfficialPageView['answers']> {
  const answers = await database().reply.findMany({
    where: { messageId },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, answeredAt: true, public: true, confirmedAt: true, takenBackAt: true },
  });
  const asked = await answersAsked(answers.map(({ id }) => id));
  return answers.map(({ answeredAt: at, ...answer }) => ({ ...answer, at, asked: asked.has(answer.id) }));
}

/** The texts of the delivered version: the delivered one itself, and of each other language the latest. */
async function textsOf(versionId: string, deliveredId: string) {
  const texts = await database().text.findMany({
    where: { versionId },
    orderBy: [{ authentic: 'desc' }, { language: 'asc' }, { ordinal: 'desc' }],
    select: {
      id: true,
      language: true,
      authentic: true,
      title: true,
      subject: true,
      addresseeBlock: true,
      body: true,
      askInBrief: true,
      asks: { orderBy: { number: 'asc' }, select: { words: true } },
    },
  });
  const delivered = texts.find(({ id }) => id === deliveredId)!;
  return texts.filter(
    (text, place) =>
      text === delivered ||
      (text.language !== delivered.language && texts.findIndex(({ language }) => language === text.language) === place),
  );
}

/** What stands in the place of a delivered edition: a letter that the lead names, else a later edition that was sent. */
async function supersessionOf(
  letterId: string,
  { number, sentAt }: { number: number; sentAt: Date },
): Promise<OfficialPageView['superseded']> {
  const [named, later] = await Promise.all([
    database().supersession.findUnique({
      where: { letterId },
      select: { namedAt: true, later: { select: { slug: true, versions: latestTitle } } },
    }),
    database().dispatch.findFirst({
      where: { letterId, sentAt: { gt: sentAt }, edition: { number: { gt: number } } },
      orderBy: { sentAt: 'desc' },
      select: { sentAt: true },
    }),
  ]);
  const title = named?.later.versions[0]?.texts[0]?.title;
  if (named && title) {
    const address = `${settings().origin}/letters/${named.later.slug}`;
    return { kind: 'letter', at: named.namedAt, title, address };
  }
  return later?.sentAt ? { kind: 'edition', at: later.sentAt } : null;
}

const latestTitle = {
  orderBy: { number: 'desc' },
  take: 1,
  select: { texts: { where: { authentic: true }, take: 1, orderBy: { ordinal: 'desc' }, select: { title: true } } },
} as const;
