import { ComparisonView } from '~/letters/shown/comparison-view';
import { DoubtList } from '~/letters/shown/doubts';
import type { ChangedPlace } from '~/letters/text/comparison';
import type { EditorialFinding } from '~/letters/text/editorial';
import { instantInWords, zoneName } from '~/platform/locale/dates';
import type { PromisedHours } from '~/sign-on/reopening/promised-hours.server';
import {
  Button,
  Buttons,
  CheckField,
  DeedForm,
  Heading,
  Irrevocable,
  LinkButton,
  MomentField,
  Notice,
  TextArea,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './change.words';

type Proposed = {
  readonly number: number;
  readonly former: number;
  /** A signatory objected to it as a correction: it can be one of substance. */
  readonly objected: boolean;
  /** It was put before the signatories as a change of substance, and given up. */
  readonly askedBefore: boolean;
  readonly language: string;
  readonly places: readonly ChangedPlace[];
  readonly findings: readonly EditorialFinding[];
  /** How long signatories may object, and why. */
  readonly window: PromisedHours;
  /** The sign-on deadline, where the time to object ends after it. */
  readonly deadlineBefore: Date | null;
  readonly until: { readonly date: string; readonly time: string; readonly timeZone: string };
  readonly told: number;
  readonly experts: number;
};

/** What the latest version would change, whether it looks like spelling and form, and the form that announces it. */
export function Proposal(page: { proposal: Proposed; timeZone: string; desk: string; reply: unknown }) {
  const { proposal } = page;
  const say = useWords(words);
  const closed = proposal.findings.filter((finding) => finding.closed);
  return (
    <>
      <Heading>{say('proposalTitle', { number: proposal.number, former: proposal.former })}</Heading>
      <ComparisonView places={proposal.places} language={proposal.language} />
      {proposal.objected ? <Notice kind="warning">{say('objectedTo')}</Notice> : null}
      {proposal.askedBefore ? <Notice kind="warning">{say('askedBefore')}</Notice> : null}
      {closed.length > 0 ? <Closed closed={closed} /> : null}
      <p>{say('substanceLead')}</p>
      <Buttons>
        <LinkButton to={`${page.desk}/change/substance`} weight="quiet">
          {say('toSubstance')}
        </LinkButton>
      </Buttons>
      {closed.length > 0 || proposal.objected || proposal.askedBefore ? null : <Announcing {...page} />}
    </>
  );
}

function Closed({ closed }: { closed: readonly EditorialFinding[] }) {
  const say = useWords(words);
  return (
    <>
      <Heading>{say('closedTitle')}</Heading>
      <Notice kind="warning">{say('closed')}</Notice>
      <DoubtList doubts={closed} />
    </>
  );
}

function Announcing({ proposal, timeZone, desk, reply }: Parameters<typeof Proposal>[0]) {
  const { number, told, experts, findings, window, until, deadlineBefore } = proposal;
  const say = useWords(words);
  const language = useLanguage();
  const form = useFormState<Record<'date' | 'time' | 'timeZone' | 'note' | 'confirmed', string>>(reply, until);
  const { date, time, timeZone: zone, note, confirmed } = form.fields;
  const happens = (
    <ul>
      <li>{say('happens')}</li>
      <li>{say('happens2', { number })}</li>
      <li>{say('happens3')}</li>
    </ul>
  );
  return (
    <Irrevocable
      happens={happens}
      whom={
        <p>
          {say('whom', { told })} {experts > 0 ? say('whomExperts', { experts }) : null}
        </p>
      }
      lasting={<p>{say('lasting')}</p>}
      back={desk}
    >
      <DeedForm form={form}>
        <input type="hidden" name="version" value={number} />
        {findings.length > 0 ? (
          <div className="prose">
            <Notice kind="warning">{say('doubtful')}</Notice>
            <DoubtList doubts={findings} />
            <CheckField field={confirmed} label={say('confirmed')} hint={say('confirmedHint')} />
          </div>
        ) : null}
        {deadlineBefore ? (
          <Notice kind="warning">
            {say('beyond', { deadline: instantInWords(deadlineBefore, timeZone, language) })}
          </Notice>
        ) : null}
        <MomentField
          date={date}
          time={time}
          zone={zone}
          zones={[{ value: timeZone, label: zoneName(timeZone) }]}
          label={say('until')}
          hint={say(window.promisedLonger > 0 ? 'untilHintPromised' : 'untilHint', window)}
        />
        <TextArea field={note} label={say('noteLabel')} hint={say('noteHint')} optional rows={3} />
        <Buttons>
          <Button weight="deed">{say('deed', { told })}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
