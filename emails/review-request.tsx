import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Title } from './parts/prose';
import { words } from './review-request.words';

/** `lead` is null until it is verified: neither its name nor the letter’s title is said then, since a stranger could have typed them. */
export type ReviewRequestProps = Sender & {
  lead: string | null;
  letterTitle: string;
  askedBy: string;
  link: string;
};

export const subject = ({ language = 'en', lead, letterTitle, askedBy }: ReviewRequestProps) =>
  lead ? words(language)('subject', { lead, letterTitle }) : words(language)('subjectUnnamed', { askedBy });

export default function ReviewRequest(props: ReviewRequestProps) {
  const { language = 'en', letterTitle, askedBy, link } = props;
  const say = words(language);
  const lead = props.lead ?? say('theirs');
  return (
    <Frame {...props} subject={subject(props)} preview={say('asked', { askedBy, lead })} why={say('why', { lead })}>
      <Title>{props.lead ? letterTitle : say('headingUnnamed')}</Title>
      <Paragraph>{say('asked', { askedBy, lead })}</Paragraph>
      {props.lead ? null : <Paragraph>{say('unnamed')}</Paragraph>}
      <Deed to={link}>{say('deed')}</Deed>
      <FinePrint>{say('confidential', { lead })}</FinePrint>
    </Frame>
  );
}
