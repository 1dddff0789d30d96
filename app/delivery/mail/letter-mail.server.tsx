import LetterToOfficial, { type LetterToOfficialProps } from '@emails/letter-to-official';
import { renderMail } from '@emails/render.server';
import { directionOf, languageName } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { fromLine } from '~/platform/mailer/mail';
import { sender } from '~/platform/mailer/sender.server';
import { Refusal } from '~/platform/request/refusal';
import { plainLine, type Recipient } from '../audience/mail-recipient';
import { officialPagePath } from '../dispatch/official-link.server';
import { coverFilled, type FieldValues, ownGreeting } from './cover-field';
import { fieldValues, namedFrom, signatoriesFrom } from './cover-values.server';
import { type FrozenMail, requestDigest } from './frozen-mail.server';
import { type Cover, coverFor, letterFacts, type MailFacts } from './mail-facts.server';
import { placeOf, withOwnLinks } from './own-links.server';
import { unfilledIn } from './unfilled';
import { unfilledSentence } from './unfilled.server';

/** Mails rendered before, by what they say but for what is the official’s own: one for each country, mostly. */
export type Rendered = Map<string, Promise<{ text: string; html: string }>>;

/**
 * A frozen mail, and the language that it is written in. Its links hold a place where their tokens go (`withOwnLinks`);
 * the digest is that of the mail as it goes out, with them.
 */
export type LetterMail = FrozenMail & { readonly language: string };

/**
 * The mail to one official. The one function that makes it: for the preview, for the test, for freezing, and for the
 * digest. Rendering takes milliseconds, so that what only differs in the official’s own words is rendered once.
 * @param messageId the message’s own id, which the links name
 * @throws Refusal where a field of the cover text is empty for this official and nothing stands in
 */
export async function letterMail(
  facts: MailFacts,
  to: Recipient,
  messageId: string,
  rendered: Rendered = new Map(),
): Promise<LetterMail> {
  const cover = coverFor(facts, to);
  const { language } = cover;
  const attached = to.frozen?.attached ?? facts.pdf.bytes <= settings().attachmentBytes;
  const values = fieldValues(to, letterFacts(facts, language), language);
  const [fault] = to.frozen ? [] : unfilledIn(cover, values);
  if (fault) throw new Refusal(unfilledSentence({ ...fault, names: [plainLine(to.fullName)] }));
  const places = new Places(values);
  const props = propsFor({ facts, to, cover, attached, values, places });
  const key = JSON.stringify(props);
  const known = rendered.get(key) ?? renderMail(<LetterToOfficial {...props} />);
  rendered.set(key, known);
  const { text, html } = await known;
  const bytes = {
    mailbox: to.mailbox,
    fromLine: fromLine({ name: plainName(facts.lead), address: settings().mail.from }),
    replyTo: facts.replyTo,
    subject: headerWords(places.filled(props.subjectLine), 900),
    text: places.filled(text),
    html: places.filled(html, escaped),
    headers: {},
    attachmentName: attached ? `${facts.slug}.pdf` : '',
    attachmentDigest: attached ? facts.pdf.digest : '',
  };
  return { ...bytes, language, requestDigest: requestDigest(withOwnLinks(bytes, messageId)) };
}

/** The two links of a mail, with a place where their tokens go. */
const links = (): Readonly<Record<string, string>> => ({
  official: `${settings().origin}${officialPagePath(placeOf('official-page'))}`,
  objection: `${settings().origin}/objections/${placeOf('objection')}`,
});

/**
 * What stands in a rendered mail where the official’s own words go: characters of private use, which nobody can type
 * into a field of ours. All are filled in one pass, so that what is filled in is never filled again.
 */
class Places {
  private readonly own: string[] = [];
  constructor(private readonly values: FieldValues) {}

  /** The words with a place for each field. */
  in(words: string): string {
    return coverFilled(words, (field, otherwise) => this.of(this.values[field] || otherwise || ''));
  }

  /** A place for words of the official’s own; none where there are none. */
  of(words: string): string {
    return words === '' ? '' : `\uE000${this.own.push(words) - 1}\uE001`;
  }

  filled(form: string, written = (words: string) => words): string {
    const addresses = links();
    return form.replaceAll(/(?:https:\/\/place\.invalid\/)?\uE000(\w+)\uE001/g, (place, name: string) => {
      const words = addresses[name] ?? this.own[Number(name)];
      return words === undefined ? place : written(words);
    });
  }
}
const linkPlace = (name: 'official' | 'objection') => `https://place.invalid/\uE000${name}\uE001`;

/** What follows the form of address, where it is no comma. */
const afterGreeting: Readonly<Record<string, string>> = { ar: '،', hu: '!' };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** As React writes words into HTML. */
const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

type Writing = {
  facts: MailFacts;
  to: Recipient;
  cover: Cover;
  attached: boolean;
  values: FieldValues;
  places: Places;
};

function propsFor({ facts, to, cover, attached, values, places }: Writing): LetterToOfficialProps {
  const { signatories, experts = [], text } = facts.content;
  const { language } = cover;
  const ask = facts.texts.get(language) ?? { ...text, language: text.language };
  const own = signatoriesFrom(facts.content, to.country);
  const greeting = ownGreeting(cover.coverText);
  return {
    ...sender(),
    written: language,
    direction: directionOf(language),
    lead: plainLine(facts.lead),
    subjectLine: places.in(cover.subject),
    salutation: greeting
      ? places.in(greeting.greeting)
      : `${places.of(values.salutation)}${afterGreeting[language] ?? ','}`,
    coverText: places.in(greeting ? greeting.rest : cover.coverText),
    askInBrief: ask.askInBrief,
    askLanguage: ask.language,
    askDirection: directionOf(ask.language),
    signatoryCount: signatories.length,
    countryCount: new Set(signatories.map(({ country }) => country)).size,
    attestedByLeadOnly: signatories.filter(({ attestedByLeadOnly }) => attestedByLeadOnly).length,
    ...(experts.length > 0 ? { expertCount: experts.length } : {}),
    ...(values.why ? { why: places.of(values.why) } : {}),
    ...(to.country && own.length > 0 ? { country: countryOf(to.country, own, language) } : {}),
    ...(text.language === language ? {} : { letterLanguage: languageName(text.language, language) }),
    ...(attached ? {} : { pdfLink: `${settings().origin}/letters/${facts.slug}/letter.pdf` }),
    officialLink: linkPlace('official'),
    contact: contactLine(facts),
    objectionLink: linkPlace('objection'),
    ...(facts.note ? { note: facts.note } : {}),
  };
}

const countryOf = (code: string, own: readonly string[], language: string) => ({
  name: countryName(code, language),
  count: own.length,
  names: namedFrom(own, language),
});

function contactLine({ content, lead, replyTo }: MailFacts): string {
  const { contact } = content.imprint;
  if (!contact) return `${plainLine(lead)}, ${replyTo}`;
  return plainLine(
    [contact.name, contact.role, mailAddressShown(contact.address ?? ''), contact.telephone].filter(Boolean).join(', '),
    500,
  );
}

/** A name as it may stand in a From line: one line, no control characters, no room for another address. */
const plainName = (name: string): string =>
  headerWords(name, 120)
    .replace(/[<>"\\]/g, '')
    .trim() || 'Undersigned';

/** One line of a header. An encoded word (RFC 2047) that somebody typed stays the signs that it is, and is not decoded. */
const headerWords = (words: string, most: number): string =>
  plainLine(words, most).replaceAll('=?', '= ?').slice(0, most);
