import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';
import { words } from './withdrawal-notice.words';

/** `consequence`: what the withdrawal does to the letter at its stage. */
export type WithdrawalNoticeProps = Sender & {
  organisation: string;
  letterTitle: string;
  withdrawnAt: string;
  reason?: string;
  signatoryCount: number;
  consequence: 'unsealed' | 'late' | 'voided' | 'paused' | 'delivered';
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle }: WithdrawalNoticeProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function WithdrawalNotice(props: WithdrawalNoticeProps) {
  const { language = 'en', organisation, letterTitle, withdrawnAt, reason, signatoryCount, consequence, link } = props;
  const say = words(language);
  const withdrew = say('withdrew', { organisation, letterTitle, withdrawnAt });
  return (
    <Frame {...props} subject={subject(props)} preview={withdrew} why={say('why')}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{withdrew}</Paragraph>
      {reason ? <Fact name={say('reason')}>{reason}</Fact> : null}
      <Paragraph>{say('left', { count: signatoryCount })}</Paragraph>
      <Paragraph>{say(consequence)}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
