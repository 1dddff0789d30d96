import LetterToOfficial, { type LetterToOfficialProps } from '@emails/letter-to-official';
import { renderMail } from '@emails/render.server';
import { salutation } from '~/officials/official';
import { countryName } from '~/platform/locale/countries';
import { fromLine } from '~/platform/mailer/mail';
import { sender } from '~/platform/mailer/sender.server';
import { settings } from '~/platform/settings.server';
import { tokenFor } from '~/platform/token.server';
import { type EditionContent, editionSchema } from '~/seal/edition';
import type { Addressed } from './addressee';
import type { EditionToSend } from './dispatches.server';
import { type FrozenMail, requestDigest } from './frozen-mail.server';

/** What every mail of a dispatch has in common. */
export type MailFacts = {
  readonly content: EditionContent;
  readonly pdfDigest: string;
  readonly lead: string;
  readonly slug: string;
  readonly subject: string;
  readonly coverText: string;
  readonly replyTo: string;
  readonly note: string | null;
};

type Words = { subject: string; coverText: string; replyTo: string; note: string | null };

/** What the mails of a dispatch say, for one sealed edition. */
export function mailFacts(edition: EditionToSend, lead: string, slug: string, words: Words): MailFacts {
  const { subject, coverText, replyTo, note } = words;
  const content = editionSchema.parse(JSON.parse(edition.content));
  return { content, pdfDigest: edition.seal.pdfDigest, lead, slug, subject, coverText, replyTo, note };
}

/** Mails rendered before, by what they say: rendering outside a transaction and freezing inside it are one work. */
export type Rendered = Map<string, Promise<{ text: string; html: string }>>;

type To = Pick<Addressed, 'mailbox' | 'familyName' | 'honorific' | 'country'>;

/**
 * The mail to one official. The one function that makes it: for the preview, for freezing, and for the digest.
 * @param messageId the message’s own id, which the objection link names
 */
export async function letterMail(
  facts: MailFacts,
  to: To,
  messageId: string,
  rendered: Rendered = new Map(),
): Promise<FrozenMail> {
  const props = propsFor(facts, to, messageId);
  const key = JSON.stringify(props);
  const known = rendered.get(key) ?? renderMail(<LetterToOfficial {...props} />);
  rendered.set(key, known);
  const bytes = {
    mailbox: to.mailbox,
    fromLine: fromLine({ name: plainName(facts.lead), address: settings().mail.from }),
    replyTo: facts.replyTo,
    subject: facts.subject,
    ...(await known),
    headers: {},
    attachmentName: `${facts.slug}.pdf`,
    attachmentDigest: facts.pdfDigest,
  };
  return { ...bytes, requestDigest: requestDigest(bytes) };
}

function propsFor(facts: MailFacts, to: To, messageId: string): LetterToOfficialProps {
  const { content } = facts;
  const { signatories } = content;
  const own = signatories.filter(({ country }) => country === to.country).map(({ name }) => name);
  return {
    ...sender(),
    lead: facts.lead,
    subjectLine: facts.subject,
    salutation: `${salutation(greeted(to), content.text.language)},`,
    coverText: facts.coverText,
    askInBrief: content.text.askInBrief,
    signatoryCount: signatories.length,
    countryCount: new Set(signatories.map(({ country }) => country)).size,
    attestedByLeadOnly: signatories.filter(({ attestedByLeadOnly }) => attestedByLeadOnly).length,
    ...(to.country && own.length > 0 ? { country: { name: countryName(to.country), signatories: own } } : {}),
    publicLink: `${settings().origin}/letters/${facts.slug}`,
    contact: contactLine(facts),
    objectionLink: `${settings().origin}/objections/${tokenFor('objection', messageId)}`,
    ...(facts.note ? { note: facts.note } : {}),
  };
}

const greeted = ({ familyName, honorific }: To) => ({
  ...(familyName ? { familyName } : {}),
  ...(honorific ? { honorific } : {}),
});

function contactLine({ content, lead, replyTo }: MailFacts): string {
  const { contact } = content.imprint;
  if (!contact) return `${lead}, ${replyTo}`;
  return [contact.name, contact.role, contact.address, contact.telephone].filter(Boolean).join(', ');
}

/** A name as it may stand in a From line: one line, no control characters, no room for another address. */
const plainName = (name: string): string =>
  name
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[<>"\\]/g, '')
    .trim()
    .slice(0, 120) || 'Undersigned';
