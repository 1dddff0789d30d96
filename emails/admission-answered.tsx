import { words } from './admission-answered.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Quote, Title } from './parts/prose';

/** To who asked. `because`: what the lead answered. */
export type AdmissionAnsweredProps = Sender & {
  because: 'granted' | 'declined' | 'again';
  organisation: string;
  lead: string;
  letterTitle: string;
  deadline: string;
  reason?: string;
  link: string;
};

export const subject = ({ because, lead, organisation, letterTitle }: AdmissionAnsweredProps) =>
  words('en')(`subject ${because}`, { lead, organisation, letterTitle });

export default function AdmissionAnswered(props: AdmissionAnsweredProps) {
  const { because, organisation, lead, letterTitle, deadline, reason, link } = props;
  const say = words('en');
  const told = say(`told ${because}`, { lead, organisation, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={told} why={say('why', { organisation })}>
      <Title>{say(`heading ${because}`, { organisation })}</Title>
      <Paragraph>{told}</Paragraph>
      {reason ? <Quote label={say('reason')} text={reason} /> : null}
      <Paragraph>{say(`next ${because}`, { organisation, lead, deadline })}</Paragraph>
      <Deed to={link}>{say(`deed ${because}`)}</Deed>
    </Frame>
  );
}
