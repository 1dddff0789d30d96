import { proceduresIn } from '~/officials/person/official-role';
import { type EditionContent, editionSchema } from '~/seal/edition/edition';
import type { Recipient } from '../audience/mail-recipient';
import type { EditionToSend } from '../dispatch/dispatches.server';
import { coverLanguage } from './cover-language';
import type { LetterFacts } from './cover-values.server';

/** The words of a dispatch in one language. */
export type Cover = { readonly language: string; readonly subject: string; readonly coverText: string };

type QuotedText = { readonly language: string; readonly title: string; readonly askInBrief: string };

/** What every mail of a dispatch has in common. */
export type MailFacts = {
  readonly content: EditionContent;
  /** The sealed PDF, with its size in bytes. */
  readonly pdf: { readonly digest: string; readonly bytes: number };
  readonly lead: string;
  readonly slug: string;
  readonly procedures: readonly string[];
  /** In each language; the first is that of the authentic text. */
  readonly covers: readonly Cover[];
  /** The edition’s version in each language, for what is quoted. */
  readonly texts: ReadonlyMap<string, QuotedText>;
  readonly replyTo: string;
  readonly note: string | null;
};

type Words = {
  readonly subject: string;
  readonly coverText: string;
  readonly covers: readonly Cover[];
  readonly replyTo: string;
  readonly note: string | null;
};

/** What the mails of a dispatch say, for one sealed edition. */
export function mailFacts(edition: EditionToSend, lead: string, slug: string, words: Words): MailFacts {
  const { subject, coverText, covers, replyTo, note } = words;
  const content = editionSchema.parse(JSON.parse(edition.content));
  const { language } = content.text;
  const { pdfDigest, bytes } = edition.seal;
  return {
    content,
    pdf: { digest: pdfDigest, bytes },
    lead,
    slug,
    procedures: proceduresIn(edition.letter.fileReferences),
    covers: [{ language, subject, coverText }, ...covers.filter((cover) => cover.language !== language)],
    texts: new Map(edition.text.version.texts.map((text) => [text.language, text])),
    replyTo,
    note,
  };
}

/** The cover text that an official gets: in the language it was frozen in, else by the rule of `coverLanguage`. */
export function coverFor({ covers }: Pick<MailFacts, 'covers'>, to: Recipient): Cover {
  const [authentic] = covers as [Cover];
  const written = covers.map(({ language }) => language);
  const language = to.frozen?.language || coverLanguage(to, written, authentic.language);
  return covers.find((each) => each.language === language) ?? authentic;
}

/** What is filled into the mails of one language. */
export const letterFacts = ({ lead, content, texts, procedures }: MailFacts, language: string): LetterFacts => ({
  lead,
  title: texts.get(language)?.title ?? content.text.title,
  procedures,
  signatories: content.signatories,
});
