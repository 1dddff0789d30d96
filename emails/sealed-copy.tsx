import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';
import { words } from './sealed-copy.words';

/** The caller attaches the PDF. `checkCode` in its groups. */
export type SealedCopyProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  sealedAt: string;
  signatoryCount: number;
  checkCode: string;
  verifyLink: string;
};

export const subject = ({ language = 'en', letterTitle }: SealedCopyProps) =>
  words(language)('subject', { letterTitle });

export default function SealedCopy(props: SealedCopyProps) {
  const { language = 'en', organisation, lead, letterTitle, sealedAt, signatoryCount, checkCode, verifyLink } = props;
  const say = words(language);
  const sealed = say('sealed', { letterTitle, lead, sealedAt, organisation, count: signatoryCount });
  return (
    <Frame {...props} subject={subject(props)} preview={sealed} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{sealed}</Paragraph>
      <Fact name={say('code')}>
        <strong>{checkCode}</strong>
      </Fact>
      <Paragraph>{say('verify')}</Paragraph>
      <Deed to={verifyLink}>{say('deed')}</Deed>
    </Frame>
  );
}
