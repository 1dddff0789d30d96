import { words } from './membership-asked.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Title } from './parts/prose';

/** `organisation` is null until it is verified, since a stranger could have typed it. `roles` in words: “authorised signatory”. The link shows first; only a POST accepts. */
export type MembershipAskedProps = Sender & {
  organisation: string | null;
  by: string;
  roles: string;
  binds: boolean;
  position?: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, by, roles }: MembershipAskedProps) => {
  const say = words(language);
  return say('subject', { organisation: organisation ?? say('theirs'), by, roles });
};

export default function MembershipAsked(props: MembershipAskedProps) {
  const { language = 'en', by, roles, binds, position, link } = props;
  const say = words(language);
  const organisation = props.organisation ?? say('theirs');
  return (
    <Frame {...props} subject={subject(props)} preview={say('asked', { by, roles })} why={say('why', { organisation })}>
      <Title>{say('heading', { organisation, roles })}</Title>
      <Paragraph>{say('asked', { by, roles })}</Paragraph>
      <Paragraph>{say(binds ? 'binds' : 'member', { organisation })}</Paragraph>
      {position ? <Fact name={say('position')}>{position}</Fact> : null}
      {props.organisation ? null : <Paragraph>{say('unnamed')}</Paragraph>}
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
