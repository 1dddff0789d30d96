import { words } from './expert-requested.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** To the lead: a person whom nobody invited asks to sign. They are named by their mailbox, which is all that they proved. */
export type ExpertRequestedProps = Sender & {
  letterTitle: string;
  address: string;
  /** How many wait for an answer, this one among them. */
  waiting: number;
  deadline: string;
  link: string;
};

export const subject = ({ letterTitle }: ExpertRequestedProps) => words('en')('subject', { letterTitle });

export default function ExpertRequested(props: ExpertRequestedProps) {
  const { letterTitle, address, waiting, deadline, link } = props;
  const say = words('en');
  const asks = say('asks', { address, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={asks} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{asks}</Paragraph>
      <Paragraph>{say('next', { deadline })}</Paragraph>
      {waiting > 1 ? <Paragraph>{say('waiting', { waiting })}</Paragraph> : null}
      <Deed to={link}>{say('deed')}</Deed>
      <Paragraph>{say('onceADay')}</Paragraph>
    </Frame>
  );
}
