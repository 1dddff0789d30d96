import { words } from './objection-notice.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Quote, Title } from './parts/prose';

/** To the lead: who stopped its correction, and why. */
export type ObjectionNoticeProps = Sender & {
  organisation: string;
  letterTitle: string;
  former: number;
  number: number;
  objectedAt: string;
  reason: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle }: ObjectionNoticeProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function ObjectionNotice(props: ObjectionNoticeProps) {
  const { language = 'en', organisation, letterTitle, former, number, objectedAt, reason, link } = props;
  const say = words(language);
  const objected = say('objected', { organisation, letterTitle, objectedAt });
  return (
    <Frame {...props} subject={subject(props)} preview={objected} why={say('why')}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{objected}</Paragraph>
      <Quote label={say('reason')} text={reason} />
      <Paragraph>{say('stopped', { former, number })}</Paragraph>
      <Paragraph>{say('next')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
