import { words } from './invitation.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, TextLink, Title } from './parts/prose';

/**
 * `note`: a few lines of the lead’s own, in its name. `writer`: the member who invites, to whom answers go. `stopLink` ends the lead’s
 * mails to the address; the caller gives it as header too.
 */
export type InvitationProps = Sender & {
  lead: string;
  letterTitle: string;
  askInBrief: string;
  deadline: string;
  /** The day of its delivery, where it was delivered already. */
  deliveredOn?: string;
  link: string;
  stopLink: string;
  note?: string;
  writer?: string;
};

export const subject = ({ language = 'en', lead, letterTitle }: InvitationProps) =>
  words(language)('subject', { lead, letterTitle });

export default function Invitation(props: InvitationProps) {
  const { language = 'en', operator, lead, letterTitle, askInBrief, deadline, link, stopLink, note, writer } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('preview', { deadline })}
      why={
        <>
          {say('why', { lead, operator })} <TextLink to={stopLink}>{say('stop', { lead })}</TextLink>
        </>
      }
    >
      <Title>{say('heading', { letterTitle })}</Title>
      <Paragraph>{say('invited', { lead })}</Paragraph>
      {props.deliveredOn ? <Paragraph>{say('delivered', { date: props.deliveredOn })}</Paragraph> : null}
      {note ? <Quote label={say('note', { lead })} text={note} /> : null}
      <Quote label={say('ask')} text={askInBrief} />
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('next')}</FinePrint>
      {writer ? <FinePrint>{say('reply', { writer, lead })}</FinePrint> : null}
    </Frame>
  );
}
