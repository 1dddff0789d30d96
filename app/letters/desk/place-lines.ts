import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import type { DeskFrameView, DeskPlace } from './desk-places';
import { words } from './place-lines.words';

/** The line of each place that says how the letter stands there. */
export function useLineOf(letter: Pick<DeskFrameView, 'standing' | 'steps' | 'counts' | 'timeZone'>) {
  const say = useWords(words);
  const language = useLanguage();
  const { counts, standing, steps } = letter;
  const doneAt = (deed: string) => steps.find((step) => step.deed === deed)?.at;
  const lines: Record<DeskPlace, () => string> = {
    overview: () => {
      const due = steps.find(({ deed }) => deed === 'closed')?.due;
      if (standing.open && due) return say('open', { until: dateInWords(due, letter.timeZone, language) });
      return say(standing.stage);
    },
    text: () => {
      if (counts.asked) return say('asked', { asked: counts.asked, version: counts.inForce ?? 0 });
      if (counts.newest === null) return say('noVersion');
      return counts.inForce === null
        ? say('newest', { version: counts.newest })
        : say('inForce', { version: counts.inForce });
    },
    signatories: () => {
      if (!doneAt('opened')) return say('notOpen');
      return say('signed', { signed: counts.signatories, all: counts.organisations });
    },
    seal: () => {
      if (standing.sealed) return say(standing.published ? 'sealedPublished' : 'sealedOnly');
      return say(standing.published ? 'publishedOnly' : 'notSealed');
    },
    dispatch: () => {
      const { officials, messages, replies } = counts;
      if (messages > 0) return say('sent', { messages, replies });
      if (standing.dispatched) return say('delivered', { replies });
      return say('chosen', { officials });
    },
    trail: () => say('entries', { entries: counts.entries }),
  };
  return (place: DeskPlace): string => lines[place]();
}
