import { words } from './expert-copy.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, TextLink, Title } from './parts/prose';

/** The sealed letter, for an expert who signed it. */
export type ExpertCopyProps = Sender & {
  lead: string;
  letterTitle: string;
  /** The expert signed after delivery: the PDF does not name them. */
  late: boolean;
  deliveredOn: string;
  signatoryCount: number;
  expertCount: number;
  checkCode: string;
  verifyLink: string;
  /** Where the PDF lies, if it is too large to be attached. */
  pdfLink?: string;
};

export const subject = ({ language = 'en', letterTitle }: ExpertCopyProps) =>
  words(language)('subject', { letterTitle });

export default function ExpertCopy(props: ExpertCopyProps) {
  const { language = 'en', late, lead, letterTitle, deliveredOn, checkCode, verifyLink, pdfLink } = props;
  const say = words(language);
  const told = { lead, letterTitle, deliveredOn, count: props.signatoryCount, experts: props.expertCount };
  const delivered = say(late ? 'late' : 'delivered', told);
  return (
    <Frame {...props} subject={subject(props)} preview={delivered} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{delivered}</Paragraph>
      <Paragraph>
        {pdfLink ? (
          <>
            {say('linked')} <TextLink to={pdfLink}>{say('open')}</TextLink>
          </>
        ) : (
          say('attached')
        )}
      </Paragraph>
      <Fact name={say('code')}>{checkCode}</Fact>
      <Paragraph>{say('verify')}</Paragraph>
      <Deed to={verifyLink} language={language}>
        {say('deed')}
      </Deed>
    </Frame>
  );
}
