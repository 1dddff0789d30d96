import { languageName } from '~/letters/text/languages';
import { readAsk, readLetter } from '~/letters/text/read-letter';
import { mailAddressShown } from '~/platform/address/mail-address';
import { checkCode } from '../edition/check-code';
import type { EditionContent } from '../edition/edition';
import { verifyAddress } from './code-square';
import { printedBody } from './printed-body';
import { type SheetSay, sheetWords } from './sheet.words';
import { longDate } from './sheet-dates';
import { type Apart, letterheadLogo, printedExperts, printedSignatories } from './sheet-signatories';
import { dividedLetters, isHyphenated } from './typography/hyphenation';
import { breakable, breakableIn, roomOfText, roomOfTitle } from './typography/long-words';
import { printedInlines, printedTree } from './typography/printed-words';
import { typographic } from './typography/typography';

/** Raised with every change of what is printed, here or in the words; part of the template's digest. */
export const sheetRevision = 'sheet/14';

const rightToLeft = new Set(['ar', 'he']);
const runsLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * All that `letter.typ` prints, as plain values: nothing is decided in the template but form. The text has the marks and spaces of its
 * language; names of organisations and persons stand as they were given.
 * @param digest the edition's digest; undefined for a proof, which has no check code
 */
export function sheet(content: EditionContent, digest: string | undefined) {
  const { text, imprint, installation, letter } = content;
  const { say, language: wordsLanguage } = sheetWords(text.language);
  const set = (words: string) => typographic(words, text.language);
  const apart: Apart = (words, long = breakable) =>
    rightToLeft.has(text.language) || runsLeft.test(words) ? `\u2068${long(words)}\u2069` : long(words);
  const syllables = dividedLetters(text.language);
  const line = (words: string, ems = roomOfText) => breakableIn(set(words), { ems, syllables });
  const code = digest === undefined ? undefined : checkCode(digest);
  return {
    language: text.language,
    wordsLanguage,
    rightToLeft: rightToLeft.has(text.language),
    apart: rightToLeft.has(text.language) ? ['\u2068', '\u2069'] : ['', ''],
    hyphenate: isHyphenated(text.language),
    variant: content.variant,
    title: set(text.title),
    headline: line(text.title, roomOfTitle),
    shortTitle: breakable(set(letter.shortTitle)),
    author: imprint.letterhead.name,
    moment: content.sealing.moment,
    subject: set(text.subject),
    subjectLine: line(text.subject),
    addresseeBlock: text.addresseeBlock.map((one) => line(one)),
    askInBrief: line(text.askInBrief),
    asks: text.asks.map((ask) => printedInlines(readAsk(ask), text.language)),
    ...printedBody(printedTree(readLetter(text.body), text.language)),
    letterhead: letterheadOf(imprint.letterhead, say, apart),
    placeAndDate: set(
      say('placeAndDate', { place: apart(imprint.place), date: longDate(imprint.date, text.language) }),
    ),
    contact: contactOf(imprint, apart),
    ...printedSignatories(content, say, apart),
    experts: printedExperts(content, say, apart),
    code: code && numeric(code, apart),
    square: code && {
      address: verifyAddress(installation.origin, code),
      alt: say('square', { address: `${installation.origin}/verify` }),
    },
    record: record(content, apart),
    letterAddress: `${installation.origin}/letters/${letter.slug}`,
    demonstration: installation.demonstration,
    proof: digest === undefined,
    keywords: code ? [code] : [],
    words: spoken(content, say, set),
    address: `${installation.origin}/verify`,
  };
}
export type Sheet = ReturnType<typeof sheet>;

const plainWords = [
  ...([
    'subject',
    'registerNumber',
    'asks',
    'contact',
    'lead',
    'signatories',
    'country',
    'organisation',
    'website',
  ] as const),
  ...([
    'numberOf',
    'continued',
    'statements',
    'logos',
    'verify',
    'checkCode',
    'record',
    'editionLabel',
    'sealedLabel',
  ] as const),
  ...([
    'textLabel',
    'trailLabel',
    'templateLabel',
    'fontsLabel',
    'demonstration',
    'proof',
    'annex',
    'seeAnnex',
    'deliveredLabel',
    'experts',
  ] as const),
] as const;

/** The words with their numbers filled in. */
function spoken(content: EditionContent, say: SheetSay, set: (words: string) => string) {
  const { text, signatories, delivered } = content;
  const attested = signatories.filter((signatory) => signatory.attestedByLeadOnly).length;
  const countries = new Set(signatories.map((signatory) => signatory.country)).size;
  const count = say('count', { organisations: signatories.length, countries });
  const name = (language: string) => languageName(language, text.language);
  const mark = '\u0001';
  return {
    ...(Object.fromEntries(plainWords.map((word) => [word, set(say(word))])) as Record<
      (typeof plainWords)[number],
      string
    >),
    count: set(
      attested === 0
        ? `${count}.`
        : `${count}${text.language === 'ar' ? '،' : ','} ${say('attested', { organisations: attested })}`,
    ),
    expertsCount: set(say('expertsCount', { experts: content.experts?.length ?? 0 })),
    howToVerify: set(say('howToVerify', { address: mark })).split(mark),
    page: set(say('page', { page: mark, pages: mark })).split(mark),
    edition: set(say('edition', { number: content.number, version: text.version, language: name(text.language) })),
    colon: text.language === 'fr' ? '\u00A0: ' : ': ',
    trail: say('trail', { ordinal: content.trail.ordinal }),
    delivered: delivered && say('delivered', { number: delivered.number, date: longDate(delivered.on, text.language) }),
    authentic: text.authentic && set(say('authentic', { language: name(text.authentic.language) })),
  };
}

function contactOf({ contact }: EditionContent['imprint'], apart: Apart) {
  return (
    contact && {
      ...contact,
      name: breakable(contact.name),
      ...(contact.role && { role: breakable(contact.role) }),
      ...(contact.address && { address: contact.address, addressShown: breakable(mailAddressShown(contact.address)) }),
      ...(contact.telephone && { telephone: numeric(contact.telephone, apart) }),
    }
  );
}

function letterheadOf(
  { registerNumber, lines, logo, ...rest }: EditionContent['imprint']['letterhead'],
  say: SheetSay,
  apart: Apart,
) {
  return {
    ...rest,
    name: apart(rest.name),
    lines: lines.map((one) => apart(one)),
    ...(registerNumber && { registerNumber: numeric(registerNumber, apart) }),
    logo: letterheadLogo(logo, say),
  };
}

/** Figures have no direction of their own: a mark before them gives them one. */
const numeric = (words: string, apart: Apart) => (apart('') === '' ? words : apart(`\u200E${words}`));

function record(content: EditionContent, apart: Apart) {
  return {
    sealed: numeric(content.sealing.moment.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'), apart),
    text: content.text.digest,
    trail: content.trail.digest,
    delivered: content.delivered?.digest,
    template: content.sealing.template,
    fonts: content.sealing.fonts,
    typesetter: content.sealing.typesetter,
  };
}
