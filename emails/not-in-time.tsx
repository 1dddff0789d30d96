import { words } from './not-in-time.words';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** To who prepared a co-signature or was asked to sign it, where sign-on closed before it was signed. */
export type NotInTimeProps = Sender & { organisation: string; lead: string; letterTitle: string; closedAt: string };

export const subject = ({ language = 'en', organisation, letterTitle }: NotInTimeProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function NotInTime(props: NotInTimeProps) {
  const { language = 'en', organisation, lead, letterTitle, closedAt } = props;
  const say = words(language);
  const closed = say('closed', { letterTitle, lead, closedAt, organisation });
  return (
    <Frame {...props} subject={subject(props)} preview={closed} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{closed}</Paragraph>
      <Paragraph>{say('links', { organisation })}</Paragraph>
      <Paragraph>{say('next', { lead })}</Paragraph>
    </Frame>
  );
}
