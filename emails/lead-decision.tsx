import { words } from './lead-decision.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, Title } from './parts/prose';

/** `because`: what the lead decided of the organisation or its statement. */
export type LeadDecisionProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  because: 'statement-shown' | 'statement-left-out' | 'declined' | 'decline-lifted';
  reason: string;
  statement?: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle, because }: LeadDecisionProps) =>
  words(language)(`subject ${because}`, { organisation, letterTitle });

export default function LeadDecision(props: LeadDecisionProps) {
  const { language = 'en', organisation, lead, letterTitle, because, reason, statement, link } = props;
  const say = words(language);
  const decided = say(`decided ${because}`, { organisation, letterTitle, lead });
  return (
    <Frame {...props} subject={subject(props)} preview={decided} why={say('why', { organisation })}>
      <Title>{say(`heading ${because}`, { organisation })}</Title>
      <Paragraph>{decided}</Paragraph>
      {statement ? <Quote text={statement} /> : null}
      <Fact name={say('reason')}>{reason}</Fact>
      <Paragraph>{say(`next ${because}`, { lead })}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
