import { words } from './approval-declined.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** To who prepared, the administrators, and of two who sign together the one who signed. `actedAt`: when the reader did. */
export type ApprovalDeclinedProps = Sender & {
  organisation: string;
  signatory: string;
  lead: string;
  letterTitle: string;
  declinedAt: string;
  deadline: string;
  reason?: string;
  actedAt?: string;
  /** Only what is printed was to change. */
  changes?: boolean;
  link: string;
};

export const subject = ({ language = 'en', signatory, organisation, letterTitle, changes }: ApprovalDeclinedProps) =>
  words(language)('subject', { signatory, organisation, letterTitle, changes: String(changes === true) });

export default function ApprovalDeclined(props: ApprovalDeclinedProps) {
  const { language = 'en', organisation, signatory, lead, letterTitle, declinedAt, actedAt } = props;
  const say = words(language);
  const changes = String(props.changes === true);
  const declined = say('declined', { signatory, letterTitle, lead, organisation, declinedAt, changes });
  return (
    <Frame {...props} subject={subject(props)} preview={declined} why={say('why', { organisation, changes })}>
      <Title>{say('heading', { organisation, changes })}</Title>
      <Paragraph>{declined}</Paragraph>
      <Fact name={say('reason')}>{props.reason ?? say('none')}</Fact>
      <Paragraph>{actedAt ? say('mine', { actedAt }) : say('next')}</Paragraph>
      <Fact name={say('until')}>{props.deadline}</Fact>
      <Deed to={props.link} language={language}>
        {say(actedAt ? 'deed mine' : 'deed theirs')}
      </Deed>
    </Frame>
  );
}
