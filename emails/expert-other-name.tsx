import { words } from './expert-other-name.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

/** What the lead is told where an expert signed under another name than the invited one. */
export type ExpertOtherNameProps = Sender & {
  expert: string;
  invited: string;
  address: string;
  letterTitle: string;
  signedAt: string;
  link: string;
};

export const subject = ({ language = 'en', expert, invited, letterTitle }: ExpertOtherNameProps) =>
  words(language)('subject', { expert, invited, letterTitle });

export default function ExpertOtherName(props: ExpertOtherNameProps) {
  const { language = 'en', expert, invited, address, letterTitle, signedAt, link } = props;
  const say = words(language);
  const signed = say('signed', { expert, letterTitle, signedAt, invited, address });
  return (
    <Frame {...props} subject={subject(props)} preview={signed} why={say('why')}>
      <Title>{say('heading', { expert, invited })}</Title>
      <Paragraph>{signed}</Paragraph>
      <Paragraph>{say('known')}</Paragraph>
      <Paragraph>{say('leaveOut')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
