import { words } from './expert-receipt.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, TextLink, Title } from './parts/prose';
import { webAddress } from './parts/web-address';

/** What an expert gets in their hands who signed. */
export type ExpertReceiptProps = Sender & {
  lead: string;
  letterTitle: string;
  printedLine: string;
  signedAt: string;
  /** The day of the delivery, where it was signed after that. */
  deliveredOn?: string;
  address: string;
  declaration: string;
  textDigest: string;
  withdrawLink: string;
};

export const subject = ({ language = 'en', letterTitle }: ExpertReceiptProps) =>
  words(language)('subject', { letterTitle });

export default function ExpertReceipt(props: ExpertReceiptProps) {
  const { language = 'en', lead, letterTitle, address, withdrawLink } = props;
  const say = words(language);
  const signed = say('signed', { letterTitle, lead });
  return (
    <Frame {...props} subject={subject(props)} preview={signed} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{signed}</Paragraph>
      {props.deliveredOn ? <Paragraph>{say('late', { date: props.deliveredOn })}</Paragraph> : null}
      <Fact name={say('line')}>{props.printedLine}</Fact>
      <Fact name={say('when')}>{props.signedAt}</Fact>
      <Fact name={say('way')}>{say('byLink', { address })}</Fact>
      <Quote label={say('declaration')} text={props.declaration} />
      <Fact name={say('text')}>{props.textDigest}</Fact>
      <Paragraph>
        {say('withdraw')}
        <br />
        <TextLink to={webAddress(withdrawLink)}>{say('deed')}</TextLink>
      </Paragraph>
    </Frame>
  );
}
