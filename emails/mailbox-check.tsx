import { words } from './mailbox-check.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Title } from './parts/prose';

export type MailboxCheckProps = Sender & { organisation: string; link: string };

export const subject = ({ language = 'en', organisation }: MailboxCheckProps) =>
  words(language)('subject', { organisation });

export default function MailboxCheck(props: MailboxCheckProps) {
  const { language = 'en', organisation, link } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('asked', { organisation })}
      why={say('why', { organisation })}
    >
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{say('asked', { organisation })}</Paragraph>
      <Paragraph>{say('meaning', { organisation })}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
      <FinePrint>{say('otherwise')}</FinePrint>
    </Frame>
  );
}
