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

/** Mails rendered before, by what they say but for salutation and objection link: one for each country, mostly. */
export type Rendered = Map<string, Promise<{ text: string; html: string }>>;

type To = Pick<Addressed, 'mailbox' | 'familyName' | 'honorific' | 'country'>;

// What stands in a rendered mail where the official’s own words go. No person writes them.
const places = { salutation: 'place-of-the-salutation-7c1f4e0b9a5d', token: 'place-of-the-token-2d8e61f3c7b0' };

/**
 * The mail to one official. The one function that makes it: for the preview, for freezing, and for the digest.
 * Rendering takes milliseconds, so that what only differs in salutation and link is rendered once.
 * @param messageId the message’s own id, which the objection link names
 */
export async function letterMail(
  facts: MailFacts,
  to: To,
  messageId: string,
  rendered: Rendered = new Map(),
): Promise<FrozenMail> {
  const props = propsFor(facts, to.country);
  const key = JSON.stringify(props);
  const known = rendered.get(key) ?? renderMail(<LetterToOfficial {...props} />);
  rendered.set(key, known);
  const { text, html } = await known;
  const greeting = `${salutation(greeted(to), facts.content.text.language).replace(/[\p{C}\s]+/gu, ' ')},`;
  const token = tokenFor('objection', messageId);
  const filled = (form: string, words: string) =>
    form.replaceAll(places.salutation, () => words).replaceAll(places.token, () => token);
  const bytes = {
    mailbox: to.mailbox,
    fromLine: fromLine({ name: plainName(facts.lead), address: settings().mail.from }),
    replyTo: facts.replyTo,
    subject: facts.subject,
    text: filled(text, greeting),
    html: filled(html, escaped(greeting)),
    headers: {},
    attachmentName: `${facts.slug}.pdf`,
    attachmentDigest: facts.pdfDigest,
  };
  return { ...bytes, requestDigest: requestDigest(bytes) };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** As React writes words into HTML. */
const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function propsFor(facts: MailFacts, country: string | null): LetterToOfficialProps {
  const { content } = facts;
  const { signatories } = content;
  const own = signatories.filter((signatory) => signatory.country === country).map(({ name }) => name);
  return {
    ...sender(),
    lead: facts.lead,
    subjectLine: facts.subject,
    salutation: places.salutation,
    coverText: facts.coverText,
    askInBrief: content.text.askInBrief,
    signatoryCount: signatories.length,
    countryCount: new Set(signatories.map(({ country }) => country)).size,
    attestedByLeadOnly: signatories.filter(({ attestedByLeadOnly }) => attestedByLeadOnly).length,
    ...(country && own.length > 0 ? { country: { name: countryName(country), signatories: own } } : {}),
    publicLink: `${settings().origin}/letters/${facts.slug}`,
    contact: contactLine(facts),
    objectionLink: `${settings().origin}/objections/${places.token}`,
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
