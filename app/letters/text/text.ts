import { z } from 'zod';
import { printable, unprintableSentence } from '~/platform/printable/printable';
import { type LetterLanguage, letterLanguages } from './languages';
import { normalLine, normalLines, normalText } from './normal-form';
import { blocksVersion, problemInWords, type SayOfText } from './problem-in-words';
import { readAsk, reviewLetter } from './read-letter';

/** What the digest covers: one version of a letter in one language. Body and asks are Markdown, the rest is plain. */
export type TextParts = {
  readonly language: LetterLanguage;
  readonly title: string;
  readonly subject: string;
  /** Lines, as printed at the head of the letter. */
  readonly addresseeBlock: string;
  readonly body: string;
  /** In the order of their numbers, without the numbers. */
  readonly asks: readonly string[];
  /** One or two lines. */
  readonly askInBrief: string;
};

/** A text as a page shows it, in one of the letter’s languages. */
export type ReadText = Omit<TextParts, 'language'> & { readonly language: string; readonly authentic: boolean };

/** The most characters (UTF-16 code units) of each part, and the most asks. */
export const textLimits = {
  title: 200,
  subject: 250,
  addresseeBlock: 2_000,
  body: 60_000,
  asks: 12,
  ask: 600,
  askInBrief: 280,
} as const;

/** The form of a text that is whole: what a version is made of. Plain parts come back in their normal form. */
export function textForm(say: SayOfText) {
  const part = (most: number, missing: Parameters<SayOfText>[0], normal: (typed: string) => string) =>
    z
      .string({ error: say(missing) })
      .transform(normal)
      .pipe(z.string().min(1, say(missing)).max(most, say('tooLong', { most })).superRefine(printable));
  return z.object({
    language: z.enum(letterLanguages, { error: say('languageMissing') }),
    title: part(textLimits.title, 'titleMissing', normalLine),
    subject: part(textLimits.subject, 'subjectMissing', normalLine),
    addresseeBlock: part(textLimits.addresseeBlock, 'addresseeBlockMissing', normalLines),
    body: part(textLimits.body, 'bodyMissing', (typed) => normalText(typed).trim()).superRefine(checkBody(say)),
    asks: z
      .array(z.string().optional(), { error: say('asksMissing') })
      .superRefine(checkAsks(say))
      .transform((asks) => asks.map(normalAsk).filter((ask) => ask !== '')),
    askInBrief: part(textLimits.askInBrief, 'askInBriefMissing', withoutBlankLines).refine(
      (brief) => brief.split('\n').length <= 2,
      say('askInBriefLines'),
    ),
  });
}

/** The form of a draft: anything may be missing or unfinished, nothing may be enormous. Kept as typed. */
export function draftForm(say: SayOfText) {
  const part = (most: number) =>
    z
      .string()
      .transform(normalText)
      .pipe(z.string().max(most, say('tooLong', { most })))
      .default('');
  return z.object({
    language: z.enum(letterLanguages, { error: say('languageMissing') }),
    title: part(textLimits.title),
    subject: part(textLimits.subject),
    addresseeBlock: part(textLimits.addresseeBlock),
    body: part(textLimits.body),
    asks: z
      .array(part(textLimits.ask))
      .transform((asks) => asks.filter((ask) => ask.trim() !== ''))
      .pipe(z.array(z.string()).max(textLimits.asks, say('asksTooMany', { most: textLimits.asks })))
      .default([]),
    askInBrief: part(textLimits.askInBrief),
  });
}

/**
 * What of a draft the letter cannot print, by the names of its fields: said at the field as soon as it stands there. The
 * draft is saved all the same; no version is made of it.
 */
export function unprintableFaults(parts: TextParts): Readonly<Record<string, readonly string[]>> {
  const { title, subject, addresseeBlock, body, asks, askInBrief } = parts;
  const fields = { title, subject, addresseeBlock, body, askInBrief };
  const rows = asks.map((ask, place) => [`asks[${place}]`, ask] as const);
  return faultsOf([...Object.entries(fields), ...rows]);
}

/** The sentence at each field of which the words hold what a letter cannot print. */
export const faultsOf = (fields: readonly (readonly [string, string])[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    fields.flatMap(([name, words]) => {
      const sentence = unprintableSentence(words);
      return sentence === undefined ? [] : [[name, [sentence]]];
    }),
  );

const withoutBlankLines = (typed: string) => normalLines(typed).replace(/\n{2,}/g, '\n');
const normalAsk = (typed: string | undefined) => normalText(typed ?? '').trim();

function checkBody(say: SayOfText) {
  return (body: string, context: z.RefinementCtx) => {
    // Too long is already said, and reading it would be work for nothing.
    if (body.length > textLimits.body) return;
    const { tree, problems } = reviewLetter(body);
    const missing = tree.blocks.length === 0 ? [say('bodyMissing')] : [];
    const broken = problems.filter(blocksVersion).map((problem) => problemInWords(problem, say));
    for (const message of [...missing, ...broken]) context.addIssue({ code: 'custom', message });
  };
}

function checkAsks(say: SayOfText) {
  return (typed: readonly (string | undefined)[], context: z.RefinementCtx) => {
    const refuse = (message: string, path: number[] = []) => context.addIssue({ code: 'custom', message, path });
    const written = typed.map(normalAsk).filter((ask) => ask !== '').length;
    if (written === 0) refuse(say('asksMissing'));
    if (written > textLimits.asks) return refuse(say('asksTooMany', { most: textLimits.asks }));
    for (const [place, ask] of typed.map(normalAsk).entries()) {
      if (ask.length > textLimits.ask) refuse(say('tooLong', { most: textLimits.ask }), [place]);
      else if (/\n[ \t]*\n/.test(ask)) refuse(say('askOneParagraph'), [place]);
      else if (ask !== '' && readAsk(ask).length === 0) refuse(say('askOneParagraph'), [place]);
      const unprintable = unprintableSentence(ask);
      if (unprintable !== undefined) refuse(unprintable, [place]);
    }
  };
}
