import { words } from './edition-voided.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

export type EditionVoidedProps = Sender & {
  letterTitle: string;
  organisation: string;
  because: 'withdrawn' | 'unverified' | 'moved';
  link: string;
};

export const subject = ({ language = 'en', letterTitle }: EditionVoidedProps) =>
  words(language)('subject', { letterTitle });

export default function EditionVoided(props: EditionVoidedProps) {
  const { language = 'en', letterTitle, organisation, because, link } = props;
  const say = words(language);
  const reason = say(because, { organisation, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={reason} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{reason}</Paragraph>
      <Paragraph>{say(because === 'moved' ? 'voidedMoved' : 'voided')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
