import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Quote, Title } from './parts/prose';
import { words } from './reply-receipt.words';

export type ReplyReceiptProps = Sender & {
  official: string;
  lead: string;
  letterTitle: string;
  answeredAt: string;
  reply: string;
  link: string;
};

export const subject = ({ language = 'en', letterTitle }: ReplyReceiptProps) =>
  words(language)('subject', { letterTitle });

export default function ReplyReceipt(props: ReplyReceiptProps) {
  const { language = 'en', official, lead, letterTitle, answeredAt, reply, link } = props;
  const say = words(language);
  const shown = say('shown', { official, lead, letterTitle, answeredAt });
  return (
    <Frame {...props} subject={subject(props)} preview={shown} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{shown}</Paragraph>
      <Quote text={reply} label={say('words')} />
      <Paragraph>{say('wrong')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
