import { words } from './membership-asked.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Title } from './parts/prose';

/** `roles` in words: “authorised signatory”. The link shows first; only a POST accepts. */
export type MembershipAskedProps = Sender & {
  organisation: string;
  by: string;
  roles: string;
  binds: boolean;
  position?: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, by, roles }: MembershipAskedProps) =>
  words(language)('subject', { organisation, by, roles });

export default function MembershipAsked(props: MembershipAskedProps) {
  const { language = 'en', organisation, by, roles, binds, position, link } = props;
  const say = words(language);
  return (
    <Frame {...props} subject={subject(props)} preview={say('asked', { by, roles })} why={say('why', { organisation })}>
      <Title>{say('heading', { organisation, roles })}</Title>
      <Paragraph>{say('asked', { by, roles })}</Paragraph>
      <Paragraph>{say(binds ? 'binds' : 'member', { organisation })}</Paragraph>
      {position ? <Fact name={say('position')}>{position}</Fact> : null}
      <Deed to={link}>{say('deed')}</Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
