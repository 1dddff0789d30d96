import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import type { Finding, Preflight } from './preflight';
import { words } from './seal-page.words';

/** What was found before sealing: what stands in the way, what is doubtful, each with its cure; or that all is well. */
export function Findings({ preflight, letterId }: { preflight: Preflight; letterId: string }) {
  const say = useWords(words);
  const { errors, warnings, trial } = preflight;
  const ready = errors.length === 0 && trial === 'passed';
  return (
    <>
      {errors.length > 0 ? (
        <div>
          <h3>{say('obstacles')}</h3>
          <FindingList findings={errors} />
        </div>
      ) : null}
      {warnings.length > 0 ? (
        <div>
          <h3>{say('doubts')}</h3>
          <FindingList findings={warnings} />
        </div>
      ) : null}
      {trial === 'under way' ? (
        <Notice>
          <span role="status">{say('trialUnderWay')}</span>{' '}
          <a href={`/desk/letters/${letterId}/seal`}>{say('lookAgain')}</a>
        </Notice>
      ) : null}
      {ready ? <p>{say(warnings.length > 0 ? 'readyButDoubts' : 'ready')}</p> : null}
    </>
  );
}

/** Findings, one below the other. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="sentences">
      {findings.map((finding) => (
        <li key={finding.name}>
          {finding.sentence} <Cure finding={finding} />
        </li>
      ))}
    </ul>
  );
}

/** The way to where a finding is mended. */
export const Cure = ({ finding: { cure } }: { finding: Finding }) => (cure ? <a href={cure.to}>{cure.label}</a> : null);
