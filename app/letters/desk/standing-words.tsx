import { instantInWords } from '~/platform/locale/dates';
import { LinkButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import { ReadersTime } from '~/ui/part/readers-time';
import type { Standing } from '../letter/stage';
import { words } from './desk.words';
import type { NextStep } from './next-step';

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
      {stage} {standing.open && deadline ? <ReadersTime at={deadline} timeZone={timeZone} /> : null}
      {published}
    </>
  );
}

/** What is next with a letter, as a link to where it is done; `alone` is the one link that a page leads up to. */
export function NextStepLink({ letterId, next, alone = false }: { letterId: string; next: NextStep; alone?: boolean }) {
  const say = useWords(words);
  const to = `/desk/letters/${letterId}${next.path}`;
  const label = say(next.step === 'open' ? 'openIt' : next.step);
  return alone ? (
    <LinkButton to={to} weight="deed">
      {label}
    </LinkButton>
  ) : (
    <a href={to}>{label}</a>
  );
}
