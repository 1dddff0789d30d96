import { instantInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/language';
import { words } from './desk.words';
import type { NextStep } from './next-step';
import type { Standing } from './stage';

/** Where a letter stands, in words, with its deadline while it is open. */
export function StandingInWords({
  standing,
  deadline,
  timeZone,
}: {
  standing: Standing;
  deadline: Date | null;
  timeZone: string;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const stage =
    standing.open && deadline
      ? say('openUntil', { deadline: instantInWords(deadline, timeZone, language) })
      : say(standing.stage);
  const published = standing.published && standing.stage !== 'published' ? `; ${say('alsoPublished')}` : '';
  return (
    <>
      {stage}
      {published}
    </>
  );
}

/** What is next with a letter, as a link to where it is done. */
export function NextStepLink({ letterId, next }: { letterId: string; next: NextStep }) {
  const say = useWords(words);
  return <a href={`/desk/letters/${letterId}${next.path}`}>{say(next.step === 'open' ? 'openIt' : next.step)}</a>;
}
