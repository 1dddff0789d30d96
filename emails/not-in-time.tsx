import { words } from './not-in-time.words';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** To who prepared a co-signature or was asked to sign it, where sign-on closed before it was signed. */
export type NotInTimeProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  closedAt: string;
  /** Only what is printed was to change. */
  changes?: boolean;
};

export const subject = ({ language = 'en', organisation, letterTitle, changes }: NotInTimeProps) =>
  words(language)('subject', { organisation, letterTitle, changes: String(changes === true) });

export default function NotInTime(props: NotInTimeProps) {
  const { language = 'en', organisation, lead, letterTitle, closedAt } = props;
  const say = words(language);
  const changes = String(props.changes === true);
  const closed = say('closed', { letterTitle, lead, closedAt, organisation, changes });
  return (
    <Frame {...props} subject={subject(props)} preview={closed} why={say('why', { organisation, changes })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{closed}</Paragraph>
      <Paragraph>{say('links', { organisation })}</Paragraph>
      <Paragraph>{say('next', { lead })}</Paragraph>
    </Frame>
  );
}
