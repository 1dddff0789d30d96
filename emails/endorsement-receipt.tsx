import { words } from './endorsement-receipt.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, TextLink, Title } from './parts/prose';
import { webAddress } from './parts/web-address';

/** `way` in words and no more than is known: “by a link mailed to director@example.org”, “signed in as …”. */
export type EndorsementReceiptProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  printedLine: string;
  statement?: string;
  /** Printed as a footnote at the name. */
  reservation?: string;
  /** Of two who signed together, what the first one did. */
  first?: Act;
  signedBy: string;
  signedAt: string;
  /** The day of the delivery, where it was signed after that. */
  deliveredOn?: string;
  way: string;
  declaration: string;
  textDigest: string;
  readLink: string;
  withdrawLink: string;
};

type Act = { signedBy: string; signedAt: string; way: string; declaration: string };

export const subject = ({ language = 'en', organisation, letterTitle }: EndorsementReceiptProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function EndorsementReceipt(props: EndorsementReceiptProps) {
  const { language = 'en', organisation, lead, letterTitle, statement, readLink, withdrawLink } = props;
  const say = words(language);
  const signed = say('signed', { organisation, letterTitle, lead });
  return (
    <Frame {...props} subject={subject(props)} preview={signed} why={say('why', { organisation })}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{signed}</Paragraph>
      {props.deliveredOn ? <Paragraph>{say('late', { date: props.deliveredOn, organisation })}</Paragraph> : null}
      <Fact name={say('line')}>{props.printedLine}</Fact>
      {statement ? <Quote label={say('statement')} text={statement} /> : null}
      {props.reservation ? <Quote label={say('reservation')} text={props.reservation} /> : null}
      {props.first ? <Signed act={props.first} say={say} /> : null}
      <Signed act={props} say={say} />
      <Fact name={say('text')}>{props.textDigest}</Fact>
      <Paragraph>
        <TextLink to={readLink}>{say('read')}</TextLink>
      </Paragraph>
      <Paragraph>
        {say('withdraw')}
        <br />
        <TextLink to={webAddress(withdrawLink)}>{say('deed')}</TextLink>
      </Paragraph>
    </Frame>
  );
}

function Signed({ act, say }: { act: Act; say: ReturnType<typeof words> }) {
  return (
    <>
      <Fact name={say('by')}>{act.signedBy}</Fact>
      <Fact name={say('when')}>{act.signedAt}</Fact>
      <Fact name={say('way')}>{act.way}</Fact>
      <Quote label={say('declaration')} text={act.declaration} />
    </>
  );
}
