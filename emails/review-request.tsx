import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Prose, Title } from './parts/prose';
import { words } from './review-request.words';

export type ReviewRequestProps = Sender & {
  lead: string;
  letterTitle: string;
  askedBy: string;
  link: string;
  note?: string;
};

export const subject = ({ language = 'en', lead, letterTitle }: ReviewRequestProps) =>
  words(language)('subject', { lead, letterTitle });

export default function ReviewRequest(props: ReviewRequestProps) {
  const { language = 'en', lead, letterTitle, askedBy, link, note } = props;
  const say = words(language);
  return (
    <Frame {...props} subject={subject(props)} preview={say('asked', { askedBy, lead })} why={say('why', { lead })}>
      <Title>{letterTitle}</Title>
      <Paragraph>{say('asked', { askedBy, lead })}</Paragraph>
      {note ? <Prose text={note} /> : null}
      <Deed to={link}>{say('deed')}</Deed>
      <FinePrint>{say('confidential', { lead })}</FinePrint>
    </Frame>
  );
}
