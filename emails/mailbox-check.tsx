import { words } from './mailbox-check.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Title } from './parts/prose';

/** `host` is that of the mailbox: the mail carries no name that somebody typed. */
export type MailboxCheckProps = Sender & { host: string; by: string | null; link: string };

export const subject = ({ language = 'en', host }: MailboxCheckProps) => words(language)('subject', { host });

export default function MailboxCheck(props: MailboxCheckProps) {
  const { language = 'en', host, by, link } = props;
  const say = words(language);
  const asked = by ? say('asked', { by, host }) : say('askedBySomebody', { host });
  return (
    <Frame {...props} subject={subject(props)} preview={asked} why={say('why', { host })}>
      <Title>{say('heading', { host })}</Title>
      <Paragraph>{asked}</Paragraph>
      <Paragraph>{say('meaning', { host })}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
      <FinePrint>{say('otherwise')}</FinePrint>
    </Frame>
  );
}
