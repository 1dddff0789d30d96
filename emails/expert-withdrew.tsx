import { words } from './expert-withdrew.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** What the lead is told where an expert withdrew; `consequence`: what that does to the letter at its stage. */
export type ExpertWithdrewProps = Sender & {
  expert: string;
  letterTitle: string;
  withdrawnAt: string;
  reason?: string;
  expertCount: number;
  consequence: 'unsealed' | 'voided' | 'paused' | 'delivered';
  link: string;
};

export const subject = ({ language = 'en', expert, letterTitle }: ExpertWithdrewProps) =>
  words(language)('subject', { expert, letterTitle });

export default function ExpertWithdrew(props: ExpertWithdrewProps) {
  const { language = 'en', expert, letterTitle, withdrawnAt, reason, expertCount, consequence, link } = props;
  const say = words(language);
  const withdrew = say('withdrew', { expert, letterTitle, withdrawnAt });
  return (
    <Frame {...props} subject={subject(props)} preview={withdrew} why={say('why')}>
      <Title>{say('heading', { expert })}</Title>
      <Paragraph>{withdrew}</Paragraph>
      {reason ? <Fact name={say('reason')}>{reason}</Fact> : null}
      <Paragraph>{say('left', { count: expertCount })}</Paragraph>
      <Paragraph>{say(consequence)}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
