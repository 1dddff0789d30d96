import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';
import { words } from './reply-arrived.words';

/** `answer`: what waits for the lead; the words themselves are read at the desk. */
export type ReplyArrivedProps = Sender & {
  official: string;
  institution: string;
  letterTitle: string;
  because: 'meeting' | 'reply';
  link: string;
};

export const subject = ({ language = 'en', official, letterTitle }: ReplyArrivedProps) =>
  words(language)('subject', { official, letterTitle });

export default function ReplyArrived(props: ReplyArrivedProps) {
  const { language = 'en', official, institution, letterTitle, because, link } = props;
  const say = words(language);
  const arrived = say(because, { official, institution, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={arrived} why={say('why')}>
      <Title>{say('heading', { official })}</Title>
      <Paragraph>{arrived}</Paragraph>
      <Paragraph>{say('next')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
