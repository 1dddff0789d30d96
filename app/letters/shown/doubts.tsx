import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import type { EditorialFinding } from '../text/editorial';
import { doubtInWords } from './doubt-in-words';
import { words } from './doubts.words';

/** The points that may be more than spelling and form, one by one. */
export function DoubtList({ doubts }: { doubts: readonly EditorialFinding[] }) {
  const say = useWords(words);
  return (
    <ul>
      {doubts.map((doubt, index) => (
        <li key={index}>{doubtInWords(doubt, say)}</li>
      ))}
    </ul>
  );
}

/** What whoever consents to a correction is told of it, where the lead confirmed that it is spelling and form all the same. */
export function Doubts({ lead, doubts }: { lead: string; doubts: readonly EditorialFinding[] | null }) {
  const say = useWords(words);
  if (!doubts) return null;
  return (
    <>
      <Notice kind="warning">{say('confirmed', { lead })}</Notice>
      <DoubtList doubts={doubts} />
    </>
  );
}
