import type { DeskFrameView } from '~/letters/desk/desk-places';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import type { Figures } from '../figures/figures.server';
import { words } from './headline.words';

type Shown = {
  readonly frame: Pick<DeskFrameView, 'counts' | 'timeZone'>;
  readonly figures: Figures | null;
  readonly opening: { readonly open: boolean; readonly endsAt: Date } | null;
  readonly experts: number;
  readonly at: Date;
};

/** Where the letter stands, in one paragraph of exact numbers. */
export function Headline({ frame: { counts, timeZone }, figures, opening, experts, at }: Shown) {
  const say = useWords(words);
  const language = useLanguage();
  if (!figures || !opening) return <p className="headline">{say('draft')}</p>;
  const { signed, countries, attestedByLeadOnly: attested, coming, curve } = figures;
  const days = Math.floor((opening.endsAt.getTime() - at.getTime()) / 86_400_000);
  const yesterday = opening.open && curve ? Math.min(curve.yesterday.signed, signed) : 0;
  const sentences = [
    say('signed', { signed, countries, attested, yesterday }),
    experts > 0 ? say('experts', { experts }) : '',
    opening.open ? say('coming', { coming }) : '',
    opening.open ? say('left', { days }) : say('closed', { when: dateInWords(opening.endsAt, timeZone, language) }),
    counts.messages > 0 ? say('sent', { messages: counts.messages, replies: counts.replies }) : '',
  ];
  return <p className="headline">{sentences.filter((each) => each).join(' ')}</p>;
}
