import { words } from './expert-confirmation.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Title } from './parts/prose';

/** To the mailbox that somebody typed who asks to sign as an individual expert: it carries nothing else that they typed. */
export type ExpertConfirmationProps = Sender & {
  lead: string;
  letterTitle: string;
  address: string;
  deadline: string;
  link: string;
};

export const subject = ({ language = 'en', letterTitle }: ExpertConfirmationProps) =>
  words(language)('subject', { letterTitle });

export default function ExpertConfirmation(props: ExpertConfirmationProps) {
  const { language = 'en', lead, letterTitle, address, deadline, link } = props;
  const say = words(language);
  const asked = say('asked', { lead, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={asked} why={say('why', { address })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{asked}</Paragraph>
      <Paragraph>{say('meaning', { lead })}</Paragraph>
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('otherwise')}</FinePrint>
    </Frame>
  );
}
