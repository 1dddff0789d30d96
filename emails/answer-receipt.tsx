import { words } from './answer-receipt.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, TextLink, Title } from './parts/prose';

/** To who answered, and to the administrators of its organisation. `because`: what was answered. */
export type AnswerReceiptProps = Sender & {
  because: 'carry' | 'hold';
  organisation: string;
  signatory: string;
  lead: string;
  letterTitle: string;
  former: number;
  number: number;
  answeredAt: string;
  /** The day until which it needs time; empty where it carries over. */
  heldUntil: string;
  /** Two sign together, and the other one has not carried over yet. */
  half?: boolean;
  note: string;
  declaration: string;
  textDigest: string;
  link: string;
  withdrawLink?: string;
};

/** Of two who sign together, the first alone has carried nobody over. */
const saidOf = ({ because, half }: Pick<AnswerReceiptProps, 'because' | 'half'>) =>
  half && because === 'carry' ? 'half' : because;

export const subject = (props: AnswerReceiptProps) => {
  const { language = 'en', letterTitle, number, organisation } = props;
  return words(language)(`subject ${saidOf(props)}`, { letterTitle, number, organisation });
};

export default function AnswerReceipt(props: AnswerReceiptProps) {
  const { language = 'en', because, organisation, signatory, lead, letterTitle, former, number, answeredAt } = props;
  const say = words(language);
  const told = { signatory, organisation, answeredAt, number, letterTitle, lead };
  const kind = saidOf(props);
  const answered =
    kind === 'hold' ? say('answered hold', { ...told, heldUntil: props.heldUntil }) : say(`answered ${kind}`, told);
  const then =
    because === 'carry' ? say('then carry', { lead, number, former }) : say('then hold', { lead, organisation });
  return (
    <Frame {...props} subject={subject(props)} preview={answered} why={say('why', { organisation })}>
      <Title>{say(`heading ${kind}`, { organisation })}</Title>
      <Paragraph>{answered}</Paragraph>
      {props.note ? <Quote label={say('note')} text={props.note} /> : null}
      {props.half ? <Paragraph>{say('half', { organisation })}</Paragraph> : null}
      <Paragraph>{then}</Paragraph>
      {props.declaration ? <Quote label={say('declaration')} text={props.declaration} /> : null}
      <Fact name={say('digest')}>{props.textDigest}</Fact>
      <Deed to={props.link} language={language}>
        {say('deed')}
      </Deed>
      {props.withdrawLink ? (
        <Paragraph>
          {say('withdrawAny')} <TextLink to={props.withdrawLink}>{say('withdraw', { organisation })}</TextLink>
        </Paragraph>
      ) : null}
    </Frame>
  );
}
