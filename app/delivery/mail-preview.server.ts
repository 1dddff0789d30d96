import { notThere } from '~/accounts/visitors.server';
import { isId } from '~/organisations/members.server';
import { database } from '~/platform/database/database.server';
import { storage } from '~/platform/storage.server';
import { tokenFor } from '~/platform/token.server';
import { audienceOf } from './addressee';
import { chosenFor } from './addressees.server';
import { type DispatchFound, editionToSend, type ForLetter } from './dispatches.server';
import type { FrozenMail } from './frozen-mail.server';
import { letterMail } from './letter-mail.server';
import { mailFacts } from './mail-facts.server';

/** The id that stands in a preview’s links: it opens nothing. */
const noMessage = '00000000-0000-0000-0000-000000000000';

/** The mail to one official as it was frozen, or as it would be frozen now. */
export type MailShown = Omit<FrozenMail, 'headers' | 'requestDigest'> & {
  readonly officialName: string;
  readonly frozen: boolean;
  /** Bytes of the attached PDF. */
  readonly attachmentBytes: number;
};

/**
 * The mail of a dispatch to one of its addressees: the latest frozen one, else exactly what freezing would make. Null
 * where no edition is sealed yet; an official who is no addressee is not there.
 */
export async function mailShown(
  deed: ForLetter,
  dispatch: DispatchFound,
  officialId: string | undefined,
): Promise<MailShown | null> {
  if (!isId(officialId)) throw notThere();
  const message = await database().message.findFirst({
    where: { dispatchId: dispatch.id, officialId },
    orderBy: { preparedAt: 'desc' },
    include: { official: { select: { fullName: true } } },
  });
  if (message) return withSize(withoutTokens(message), message.official.fullName, true);
  const candidate = (await chosenFor(database(), dispatch, deed.at)).find((each) => each.officialId === officialId);
  if (!candidate) throw notThere();
  const edition = await editionToSend(database(), deed.letter.id);
  if (!edition) return null;
  const [addressed] = audienceOf([candidate]).addressed;
  const to = addressed ?? { ...candidate, mailbox: candidate.mailbox ?? '' };
  const facts = mailFacts(edition, deed.organisation.displayName, deed.letter.slug, dispatch);
  return withSize(await letterMail(facts, to, noMessage), candidate.fullName, false);
}

type Bytes = Omit<FrozenMail, 'headers' | 'requestDigest'>;

/** The links of the official’s page and of the objection are the official’s alone: nobody of the lead may act by them. */
function withoutTokens<Mail extends Bytes & { id: string }>(mail: Mail): Mail {
  const tokens = (['official-page', 'objection'] as const).map((purpose) => tokenFor(purpose, mail.id));
  const shortened = (words: string) => tokens.reduce((left, token) => left.replaceAll(token, '…'), words);
  return { ...mail, text: shortened(mail.text), html: shortened(mail.html) };
}

async function withSize(mail: Bytes, officialName: string, frozen: boolean): Promise<MailShown> {
  const { mailbox, fromLine, replyTo, subject, text, html, attachmentName, attachmentDigest } = mail;
  const pdf = await storage().read(attachmentDigest);
  const shown = { mailbox, fromLine, replyTo, subject, text, html, attachmentName, attachmentDigest };
  return { ...shown, officialName, frozen, attachmentBytes: pdf?.length ?? 0 };
}
