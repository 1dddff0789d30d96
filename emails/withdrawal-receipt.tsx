import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, TextLink, Title } from './parts/prose';
import { words } from './withdrawal-receipt.words';

export type WithdrawalReceiptProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  withdrawnBy: string;
  withdrawnAt: string;
  reason?: string;
  /** The letter had been handed over before the withdrawal. */
  delivered: boolean;
  /** It signed after delivery: no delivered PDF names it. */
  late?: boolean;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle }: WithdrawalReceiptProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function WithdrawalReceipt(props: WithdrawalReceiptProps) {
  const { language = 'en', organisation, lead, letterTitle, reason, delivered, link } = props;
  const say = words(language);
  const withdrew = say('withdrew', { organisation, letterTitle, lead });
  return (
    <Frame {...props} subject={subject(props)} preview={withdrew} why={say('why', { organisation })}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{withdrew}</Paragraph>
      <Fact name={say('by')}>{props.withdrawnBy}</Fact>
      <Fact name={say('when')}>{props.withdrawnAt}</Fact>
      {reason ? <Fact name={say('reason')}>{reason}</Fact> : null}
      <Paragraph>{delivered ? say('delivered') : `${say(props.late ? 'goneLate' : 'gone')} ${say('again')}`}</Paragraph>
      <Paragraph>
        <TextLink to={link}>{say('deed')}</TextLink>
      </Paragraph>
    </Frame>
  );
}
