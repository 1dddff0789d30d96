import { words } from './invitation-declined.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, TextLink, Title } from './parts/prose';

/** To who was invited, where somebody else may have declined with the link: with the way to answer otherwise. */
export type InvitationDeclinedProps = Sender & {
  lead: string;
  letterTitle: string;
  declinedAt: string;
  deadline: string;
  link: string;
  stopLink: string;
};

export const subject = ({ language = 'en', letterTitle }: InvitationDeclinedProps) =>
  words(language)('subject', { letterTitle });

export default function InvitationDeclined(props: InvitationDeclinedProps) {
  const { language = 'en', operator, lead, letterTitle, declinedAt, deadline, link, stopLink } = props;
  const say = words(language);
  const declined = say('declined', { declinedAt, letterTitle, lead });
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={declined}
      why={
        <>
          {say('why', { lead, operator })} <TextLink to={stopLink}>{say('stop', { lead })}</TextLink>
        </>
      }
    >
      <Title>{say('heading')}</Title>
      <Paragraph>{declined}</Paragraph>
      <Paragraph>{say('mine')}</Paragraph>
      <Paragraph>{say('otherwise')}</Paragraph>
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
    </Frame>
  );
}
