import { words } from './approval-cancelled.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

export type ApprovalCancelledProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  reason: string;
  /** Only what is printed was to change. */
  changes?: boolean;
};

export const subject = ({ language = 'en', letterTitle }: ApprovalCancelledProps) =>
  words(language)('subject', { letterTitle });

export default function ApprovalCancelled(props: ApprovalCancelledProps) {
  const { language = 'en', organisation, lead, letterTitle, reason } = props;
  const say = words(language);
  const changes = String(props.changes === true);
  const cancelled = say('cancelled', { organisation, letterTitle, lead, changes });
  return (
    <Frame {...props} subject={subject(props)} preview={cancelled} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{cancelled}</Paragraph>
      <Fact name={say('reason')}>{reason}</Fact>
      <Paragraph>{say('nothing', { changes })}</Paragraph>
    </Frame>
  );
}
