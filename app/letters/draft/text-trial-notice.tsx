import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import type { TextTrial } from './text-trial';
import { whereInWords, words } from './text-trial.words';

/** What came of the trial of a version, where it is not yet known or failed: why, where, and what to do. */
export function TextTrialNotice({
  trial,
  number,
  letterId,
  here,
}: {
  trial: TextTrial | null;
  number: number;
  letterId: string;
  /** The page on which this stands, to look at it again. */
  here: string;
}) {
  const say = useWords(words);
  if (trial?.state === 'under way')
    return (
      <Notice>
        <span role="status">{say('underWay')}</span> <a href={here}>{say('refresh')}</a>
      </Notice>
    );
  if (trial?.state !== 'failed') return null;
  return (
    <Notice kind="warning">
      <p>{say('failed', { number, failure: trial.failure })}</p>
      <p>
        {whereInWords(trial, say)} {say('todo')}
      </p>
      <p>
        <a href={`/desk/letters/${letterId}/text`}>{say('toText')}</a>
      </p>
    </Notice>
  );
}
