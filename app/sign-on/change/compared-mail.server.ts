import { words } from '~/letters/shown/comparison.words';
import { doubtInWords } from '~/letters/shown/doubt-in-words';
import { words as doubtWords } from '~/letters/shown/doubts.words';
import { placeInWords } from '~/letters/shown/place-in-words';
import { comparison, shortened } from '~/letters/text/comparison';
import { directionOf } from '~/letters/text/languages';
import { styledParts } from '~/letters/text/word-style';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { confirmedDoubts } from '../opening/confirmed-doubts';
import type { ChangeRead } from './change-read.server';

/** The points that a mail of a correction tells, where the lead confirmed that they are spelling and form; null where there were none. */
export const doubtsForMail = (change: ChangeRead, reader: InterfaceLanguage): string[] | null =>
  confirmedDoubts(change)?.map((doubt) => doubtInWords(doubt, doubtWords(reader))) ?? null;

/** What a mail shows of a change: each place that differs, with a little of what is around it. */
export function comparedForMail(
  { former, present }: Pick<ChangeRead, 'former' | 'present'>,
  reader: InterfaceLanguage,
) {
  const say = words(reader);
  const { language } = present.parts;
  return {
    places: comparison(former.parts, present.parts).map((place) => ({
      heading: placeInWords(place, say),
      runs: shortened(place.runs).flatMap(({ kind, words: said }) =>
        styledParts(said).map((part) => ({ kind, ...part })),
      ),
    })),
    textLanguage: language,
    textDirection: directionOf(language),
  };
}
