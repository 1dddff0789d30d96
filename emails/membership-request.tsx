import { words } from './membership-request.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** `address` is the mailbox of the person who asks: a name that they typed themselves stands on the page alone. */
export type MembershipRequestProps = Sender & { organisation: string; address: string; link: string };

export const subject = ({ language = 'en', address, organisation }: MembershipRequestProps) =>
  words(language)('subject', { address, organisation });

export default function MembershipRequest(props: MembershipRequestProps) {
  const { language = 'en', organisation, address, link } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('asked', { address, organisation })}
      why={say('why', { organisation })}
    >
      <Title>{say('heading', { address, organisation })}</Title>
      <Paragraph>{say('asked', { address, organisation })}</Paragraph>
      <Paragraph>{say('until')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
