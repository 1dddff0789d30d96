import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, TextLink, Title } from './parts/prose';
import { webAddress } from './parts/web-address';
import { words } from './sealed-copy.words';

/** `late`: who gets it signed after delivery. `later`: it is a later edition than the delivered one. The caller attaches the PDF, or gives `pdfLink` where it is too large. `checkCode` in its groups. */
export type SealedCopyProps = Sender & {
  late?: boolean;
  later?: boolean;
  organisation: string;
  lead: string;
  letterTitle: string;
  edition: number;
  deliveredOn: string;
  signatoryCount: number;
  checkCode: string;
  verifyLink: string;
  pdfLink?: string;
};

export const subject = ({ language = 'en', letterTitle }: SealedCopyProps) =>
  words(language)('subject', { letterTitle });

export default function SealedCopy(props: SealedCopyProps) {
  const {
    language = 'en',
    late,
    later,
    organisation,
    lead,
    letterTitle,
    deliveredOn,
    edition,
    checkCode,
    verifyLink,
  } = props;
  const { pdfLink } = props;
  const say = words(language);
  const as = later ? 'later' : late ? 'late' : 'delivered';
  const told = say(as, { letterTitle, lead, deliveredOn, organisation, edition, count: props.signatoryCount });
  return (
    <Frame {...props} subject={subject(props)} preview={told} why={say('why', { organisation })}>
      <Title>{say(later ? 'headingLater' : 'heading')}</Title>
      <Paragraph>{told}</Paragraph>
      {pdfLink ? (
        <Paragraph>
          {say('linked')} <TextLink to={webAddress(pdfLink)}>{say('open')}</TextLink>
        </Paragraph>
      ) : (
        <Paragraph>{say('attached')}</Paragraph>
      )}
      <Fact name={say('code')}>
        <strong>{checkCode}</strong>
      </Fact>
      <Paragraph>{say('verify')}</Paragraph>
      <Deed to={verifyLink} language={language}>
        {say('deed')}
      </Deed>
    </Frame>
  );
}
