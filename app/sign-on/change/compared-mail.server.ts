import { words } from '~/letters/shown/comparison.words';
import { placeInWords } from '~/letters/shown/place-in-words';
import { comparison, shortened } from '~/letters/text/comparison';
import { directionOf } from '~/letters/text/languages';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import type { ChangeRead } from './change-read.server';

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
      runs: shortened(place.runs),
    })),
    textLanguage: language,
    textDirection: directionOf(language),
  };
}
