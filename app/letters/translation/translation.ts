import { alignParagraphs } from '../text/alignment';
import type { LetterLanguage } from '../text/languages';
import { isTooIntricate, parseMarkdown } from '../text/markdown';
import { normalText } from '../text/normal-form';
import { wordingDigest } from '../text/paragraphs';
import type { TextParts } from '../text/text';

/** The parts of a text that are translated one by one; paragraphs and asks are numbered from 1, the others 0. */
const partNames = ['title', 'addresseeBlock', 'subject', 'paragraph', 'ask', 'askInBrief'] as const;
export type PartName = (typeof partNames)[number];

/** One part of the authentic text, as it was typed. */
export type AuthenticPart = {
  readonly part: PartName;
  readonly number: number;
  readonly words: string;
  readonly digest: string;
};
/** Words of a translation, and the digest of the authentic part that they translate. */
export type TranslatedPart = Omit<AuthenticPart, 'digest'> & { readonly sourceDigest: string };
/** An authentic part beside its translation: missing, current, or lagging behind a part that was changed. */
export type PartBeside = AuthenticPart & {
  readonly translated: string;
  readonly standing: 'missing' | 'lagging' | 'current';
};

/** The parts of an authentic text in the order of the printed letter. */
export function authenticParts(text: TextParts): AuthenticPart[] {
  const numbered = (part: PartName, all: readonly string[]) =>
    all.map((words, index) => ({ part, number: index + 1, words }));
  const single = (part: PartName, words: string) => [{ part, number: 0, words }];
  return [
    ...single('title', text.title),
    ...single('addresseeBlock', text.addresseeBlock),
    ...single('subject', text.subject),
    ...numbered('paragraph', segmentsOf(text.body)),
    ...numbered('ask', text.asks),
    ...single('askInBrief', text.askInBrief),
  ].map((each) => ({ ...each, digest: wordingDigest(each.words) }));
}

/**
 * Sets a translation beside the authentic parts. What was translated word for word stays with its part, wherever that
 * has moved; a part that was changed keeps the words that stood in its place, marked as lagging.
 */
export function sideBySide(authentic: readonly AuthenticPart[], translation: readonly TranslatedPart[]): PartBeside[] {
  return partNames.flatMap((part) => {
    const ofPart = <P extends { part: string; number: number }>(all: readonly P[]) =>
      all.filter((each) => each.part === part).sort((one, other) => one.number - other.number);
    const known = ofPart(translation).map((each) => ({ ...each, digest: each.sourceDigest }));
    const rows = alignParagraphs(ofPart(authentic), known).filter((row) => row.one !== null);
    const moved = new Map(known.map((each) => [each.digest, each.words]));
    return rows.map((row) => beside(row.one as AuthenticPart, row.other, moved));
  });
}

function beside(one: AuthenticPart, other: TranslatedPart | null, moved: ReadonlyMap<string, string>): PartBeside {
  if (!/\p{L}/u.test(one.words)) return { ...one, translated: one.words, standing: 'current' };
  const same = moved.get(one.digest);
  if (same !== undefined) return { ...one, translated: same, standing: 'current' };
  return other
    ? { ...one, translated: other.words, standing: 'lagging' }
    : { ...one, translated: '', standing: 'missing' };
}

/** What a person typed at one part; `stands` where it lagged and is said to hold for the part as it is now. */
export type TypedPart = { readonly words: string; readonly stands: boolean };

/** The translation once what was typed is kept: changed words, and those that stand, translate the part as it is now. */
export function typedTranslation(
  shown: readonly PartBeside[],
  translation: readonly TranslatedPart[],
  typed: readonly TypedPart[],
): TranslatedPart[] {
  return shown.flatMap(({ part, number, digest, translated, standing }, place) => {
    const words = normalText(typed[place]?.words ?? '').trim();
    if (words === '') return [];
    const lags = standing === 'lagging' && words === translated && !typed[place]?.stands;
    const former = lags && translation.find((each) => each.part === part && each.words === translated);
    return [{ part, number, words, sourceDigest: former ? former.sourceDigest : digest }];
  });
}

/** How many parts are missing, and how many lag. */
export const progressOf = (parts: readonly PartBeside[]) => ({
  missing: parts.filter(({ standing }) => standing === 'missing').length,
  lagging: parts.filter(({ standing }) => standing === 'lagging').length,
});

/** The text that a translation makes, whole or not. */
export function translatedText(parts: readonly PartBeside[], language: LetterLanguage): TextParts {
  const all = (part: PartName) => parts.filter((each) => each.part === part).map(({ translated }) => translated);
  const one = (part: PartName) => all(part)[0] ?? '';
  return {
    language,
    title: one('title'),
    addresseeBlock: one('addresseeBlock'),
    subject: one('subject'),
    body: bodyOf(all('paragraph').filter((words) => words !== '')),
    asks: all('ask').filter((words) => words !== ''),
    askInBrief: one('askInBrief'),
  };
}

/**
 * The source of a body cut where its top-level blocks and its footnotes begin and end, in the order in which they were
 * typed; joined by blank lines it reads as before. Never throws.
 */
export function segmentsOf(body: string): string[] {
  const source = normalText(body);
  if (isTooIntricate(source)) return source.split(/\n[ \t]*\n/).filter((part) => part.trim() !== '');
  return parseMarkdown(source).children.flatMap(({ position }) => {
    const [from, to] = [position?.start.offset, position?.end.offset];
    return from === undefined || to === undefined ? [] : [source.slice(from, to)];
  });
}

/** The body that segments make. */
export const bodyOf = (segments: readonly string[]): string => segments.join('\n\n');
