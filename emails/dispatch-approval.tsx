import { words } from './dispatch-approval.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** A dispatch waits for the second person. What goes is read at the desk, after signing in. */
export type DispatchApprovalProps = Sender & {
  lead: string;
  letterTitle: string;
  askedBy: string;
  addresseeCount: number;
  link: string;
};

export const subject = ({ language = 'en', letterTitle }: DispatchApprovalProps) =>
  words(language)('subject', { letterTitle });

export default function DispatchApproval(props: DispatchApprovalProps) {
  const { language = 'en', lead, letterTitle, askedBy, addresseeCount: count, link } = props;
  const say = words(language);
  const asked = say('asked', { askedBy, lead, letterTitle, count });
  return (
    <Frame {...props} subject={subject(props)} preview={asked} why={say('why', { lead })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{asked}</Paragraph>
      <Paragraph>{say('what')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
