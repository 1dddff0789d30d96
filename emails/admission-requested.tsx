import { words } from './admission-requested.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Quote, Title } from './parts/prose';

/** To the lead: an organisation that nobody invited asks to co-sign. */
export type AdmissionRequestedProps = Sender & {
  organisation: string;
  letterTitle: string;
  words: string;
  /** How many wait for an answer, this one among them. */
  waiting: number;
  deadline: string;
  link: string;
};

export const subject = ({ organisation, letterTitle }: AdmissionRequestedProps) =>
  words('en')('subject', { organisation, letterTitle });

export default function AdmissionRequested(props: AdmissionRequestedProps) {
  const { organisation, letterTitle, waiting, deadline, link } = props;
  const say = words('en');
  const asks = say('asks', { organisation, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={asks} why={say('why')}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{asks}</Paragraph>
      <Quote label={say('words')} text={props.words} />
      <Paragraph>{say('next', { deadline })}</Paragraph>
      {waiting > 1 ? <Paragraph>{say('waiting', { waiting })}</Paragraph> : null}
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
