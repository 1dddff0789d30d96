import { words } from './membership-admitted.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** `roles` in words: “editor and authorised signatory”. */
export type MembershipAdmittedProps = Sender & { organisation: string; roles: string; link: string };

export const subject = ({ language = 'en', organisation }: MembershipAdmittedProps) =>
  words(language)('subject', { organisation });

export default function MembershipAdmitted(props: MembershipAdmittedProps) {
  const { language = 'en', organisation, roles, link } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('admitted', { organisation })}
      why={say('why', { organisation })}
    >
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{say('admitted', { organisation })}</Paragraph>
      <Fact name={say('roles')}>{roles}</Fact>
      <Deed to={link}>{say('deed', { organisation })}</Deed>
    </Frame>
  );
}
