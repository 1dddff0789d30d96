import { LRUCache } from 'lru-cache';
import { words as comparisonWords } from '~/letters/shown/comparison.words';
import { doubtInWords } from '~/letters/shown/doubt-in-words';
import { words as doubtWords } from '~/letters/shown/doubts.words';
import { placeInWords } from '~/letters/shown/place-in-words';
import { directionOf } from '~/letters/text/languages';
import type { Run } from '~/letters/text/word-changes';
import { styledParts, type WordStyle } from '~/letters/text/word-style';
import { digestOf } from '~/platform/installation/storage.server';
import { instantInWords } from '~/platform/locale/dates';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { turns } from '~/platform/work/turns';
import type { ShownChange } from '~/sign-on/change/shown-change.server';
import { disposition, sealedFileName } from '../edition/file-name';
import { fileOfTypesetting, typesetting } from '../typeset/fonts.server';
import { proofLimits, setInChild } from '../typeset/typeset.server';
import { words } from './comparison.words';

/** A change, as its comparison is printed. */
export type ComparedChange = Pick<
  ShownChange,
  | 'kind'
  | 'title'
  | 'lead'
  | 'former'
  | 'number'
  | 'note'
  | 'until'
  | 'timeZone'
  | 'language'
  | 'places'
  | 'digest'
  | 'doubts'
> & { readonly announcedAt: Date };

const inTurn = turns({ atOnce: 1, waiting: 8 });
/** Every signatory of a letter asks for the same few. */
const kept = new LRUCache<string, Buffer>({ max: 20 });

/**
 * The comparison of a change as a PDF/A-3a, to forward to a director or a board: what changed, place by place, and until when an answer
 * is asked for. It is the same for every signatory, and names none.
 * @param reader the language of its headings; the text is in its own
 * @throws Refusal where too many are being set
 */
export async function comparisonPdf(change: ComparedChange, reader: InterfaceLanguage) {
  const sheet = JSON.stringify(comparisonSheet(change, reader));
  const key = digestOf(Buffer.from(sheet));
  const pdf = kept.get(key) ?? (await inTurn(() => set(sheet)));
  if (pdf === 'full') throw new Refusal(words.sentence('busy'));
  kept.set(key, pdf);
  const shortTitle = words(reader)('fileName', { title: change.title });
  const date = change.announcedAt.toISOString().slice(0, 10);
  const name = sealedFileName({ date, shortTitle, language: change.language });
  return { pdf, disposition: disposition(name, 'inline') };
}

async function set(sheet: string): Promise<Buffer> {
  const { fonts } = await typesetting();
  const template = await fileOfTypesetting('comparison.typ');
  const files = new Map([['/sheet.json', Buffer.from(sheet)]]);
  return Buffer.from((await setInChild({ template, fonts, files, moment: undefined }, proofLimits)).pdf);
}

/** All that `comparison.typ` prints, as plain values. */
function comparisonSheet(change: ComparedChange, reader: InterfaceLanguage) {
  const [say, sayComparison, sayDoubts] = [words(reader), comparisonWords(reader), doubtWords(reader)];
  const { kind, title, lead, former, number, note, until, timeZone, language, places, digest, announcedAt, doubts } =
    change;
  const editorial = kind === 'editorial';
  const mark = '\u{e000}';
  return {
    language: reader,
    textLanguage: language,
    rightToLeft: directionOf(language) === 'rtl',
    moment: announcedAt.toISOString(),
    ...{ title, lead },
    heading: say(editorial ? 'headingCorrection' : 'headingChange', { title }),
    facts: [
      { name: say('lead'), value: lead },
      { name: say('versions'), value: say('fromTo', { former, number }) },
      { name: say(editorial ? 'objections' : 'answers'), value: instantInWords(until, timeZone, reader) },
    ],
    note: note ? { caption: say('note', { lead }), text: note } : null,
    doubts: doubts && {
      caption: sayDoubts('confirmed', { lead }),
      points: doubts.map((doubt) => doubtInWords(doubt, sayDoubts)),
    },
    legend: sayComparison('legend'),
    places: places.map((place) => ({ heading: placeInWords(place, sayComparison), lines: linesOf(place.runs) })),
    nothingElse: sayComparison('nothingElse'),
    digest: { name: say('digest', { number }), value: digest },
    page: say('page', { page: mark, pages: mark }).split(mark),
  };
}

type Set = { readonly kind: Run['kind']; readonly words: string; readonly style: WordStyle | null };

/** Runs as lines, each part with its style: a break within a run ends a line, as it does in the text. */
function linesOf(runs: readonly Run[]): Set[][] {
  const lines: Set[][] = [[]];
  for (const { kind, words: said } of runs)
    for (const { words: styled, style } of styledParts(said))
      for (const [index, part] of styled.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (part !== '') lines.at(-1)!.push({ kind, words: part, style });
      }
  return lines;
}
