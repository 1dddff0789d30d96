import { words } from './approval-request.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, Title } from './parts/prose';

/** `printedLine`: the organisation as it will stand under the letter. The link shows first; only a POST signs. */
export type ApprovalRequestProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  askInBrief: string;
  preparedBy: string;
  printedLine: string;
  statement?: string;
  /** Only what is printed is to change: what, as a sentence, and the line in force where name or country change. */
  change?: { changes: string; formerLine?: string };
  /** Printed as a footnote at the name. */
  reservation?: string;
  /** Approving is also the yes to be the authorised signatory as whom the reader was named. */
  nominated?: boolean;
  /** Of two who sign together, the other one. */
  together?: { other: string; signed: boolean };
  deadline: string;
  /** The day of its delivery, where it was delivered already. */
  deliveredOn?: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle, change }: ApprovalRequestProps) =>
  words(language)('subject', { organisation, letterTitle, changes: String(change !== undefined) });

export default function ApprovalRequest(props: ApprovalRequestProps) {
  const { language = 'en', organisation, lead, letterTitle, askInBrief, preparedBy, printedLine, statement } = props;
  const { deadline, link, change } = props;
  const say = words(language);
  const changes = String(change !== undefined);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('preview', { preparedBy, deadline })}
      why={say('why', { organisation })}
    >
      <Title>{letterTitle}</Title>
      <Paragraph>{say(change ? 'askedLine' : 'asked', { preparedBy, organisation, lead })}</Paragraph>
      {change ? <Paragraph>{change.changes}</Paragraph> : null}
      {props.deliveredOn ? <Paragraph>{say('delivered', { date: props.deliveredOn, organisation })}</Paragraph> : null}
      <Quote label={say('ask')} text={askInBrief} />
      {change?.formerLine ? <Fact name={say('before')}>{change.formerLine}</Fact> : null}
      <Fact name={say('line')}>{printedLine}</Fact>
      {statement ? <Quote label={say('statement')} text={statement} /> : null}
      {props.reservation ? <Quote label={say('reservation')} text={props.reservation} /> : null}
      {props.together ? (
        <Paragraph>
          {say(props.together.signed ? 'otherSigned' : 'otherWaits', {
            other: props.together.other,
            organisation,
            changes,
          })}
        </Paragraph>
      ) : null}
      {props.nominated ? <Paragraph>{say('nominated', { organisation, changes })}</Paragraph> : null}
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
