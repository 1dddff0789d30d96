import { words } from './membership-request.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** `address` is the mailbox of the person who asks. */
export type MembershipRequestProps = Sender & { organisation: string; person: string; address: string; link: string };

export const subject = ({ language = 'en', person, organisation }: MembershipRequestProps) =>
  words(language)('subject', { person, organisation });

export default function MembershipRequest(props: MembershipRequestProps) {
  const { language = 'en', organisation, person, address, link } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('asked', { person, address, organisation })}
      why={say('why', { organisation })}
    >
      <Title>{say('heading', { person, organisation })}</Title>
      <Paragraph>{say('asked', { person, address, organisation })}</Paragraph>
      <Paragraph>{say('until')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
