import { words } from './line-receipt.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, TextLink, Title } from './parts/prose';
import { webAddress } from './parts/web-address';

/** To who approved a change of what is printed, and the administrators. `changes`: what changed, as a sentence. */
export type LineReceiptProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  /** Where name or country changed. */
  formerLine?: string;
  printedLine: string;
  changes?: string;
  statement?: string;
  /** The lead reads it first. */
  held?: boolean;
  /** Printed as a footnote at the name. */
  reservation?: string;
  /** Of two who sign together, what the first one did. */
  first?: Act;
  signedBy: string;
  signedAt: string;
  way: string;
  declaration: string;
  pageLink: string;
  withdrawLink: string;
};

type Act = { signedBy: string; signedAt: string; way: string; declaration: string };

export const subject = ({ language = 'en', organisation, letterTitle }: LineReceiptProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function LineReceipt(props: LineReceiptProps) {
  const { language = 'en', organisation, lead, letterTitle, formerLine, statement, withdrawLink } = props;
  const say = words(language);
  const changed = say('changed', { organisation, letterTitle, lead });
  return (
    <Frame {...props} subject={subject(props)} preview={changed} why={say('why', { organisation })}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{changed}</Paragraph>
      {props.changes ? <Paragraph>{props.changes}</Paragraph> : null}
      {formerLine ? <Fact name={say('before')}>{formerLine}</Fact> : null}
      <Fact name={say('line')}>{props.printedLine}</Fact>
      {statement ? <Quote label={say('statement')} text={statement} /> : null}
      {statement && props.held ? <Paragraph>{say('held', { lead })}</Paragraph> : null}
      {props.reservation ? <Quote label={say('reservation')} text={props.reservation} /> : null}
      {props.first ? <Approved act={props.first} say={say} /> : null}
      <Approved act={props} say={say} />
      <Paragraph>
        {say('next', { organisation })}
        <br />
        <TextLink to={webAddress(props.pageLink)}>{say('deed change')}</TextLink>
      </Paragraph>
      <Paragraph>
        {say('withdraw')}
        <br />
        <TextLink to={webAddress(withdrawLink)}>{say('deed')}</TextLink>
      </Paragraph>
    </Frame>
  );
}

function Approved({ act, say }: { act: Act; say: ReturnType<typeof words> }) {
  return (
    <>
      <Fact name={say('by')}>{act.signedBy}</Fact>
      <Fact name={say('when')}>{act.signedAt}</Fact>
      <Fact name={say('way')}>{act.way}</Fact>
      <Quote label={say('declaration')} text={act.declaration} />
    </>
  );
}
