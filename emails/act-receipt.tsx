import { words } from './act-receipt.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, Title } from './parts/prose';

/** To the first of two who sign together, and to the administrators. `mine`: the reader is the one who signed. */
export type ActReceiptProps = Sender & {
  mine: boolean;
  organisation: string;
  signatory: string;
  other: string;
  lead: string;
  letterTitle: string;
  actedAt: string;
  deadline: string;
  declaration: string;
  textDigest: string;
  /** Only what is printed was to change. */
  changes?: boolean;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle, changes }: ActReceiptProps) =>
  words(language)('subject', { organisation, letterTitle, changes: String(changes === true) });

export default function ActReceipt(props: ActReceiptProps) {
  const { language = 'en', mine, organisation, signatory, other, lead, letterTitle, actedAt } = props;
  const say = words(language);
  const changes = String(props.changes === true);
  const nothing = say('nothing', { organisation, other, changes });
  return (
    <Frame {...props} subject={subject(props)} preview={nothing} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{say('signed', { signatory, letterTitle, lead, organisation, actedAt, changes })}</Paragraph>
      <Paragraph>{nothing}</Paragraph>
      <Fact name={say('until')}>{props.deadline}</Fact>
      <Quote label={say('declaration')} text={props.declaration} />
      <Fact name={say('digest')}>{props.textDigest}</Fact>
      <Deed to={props.link} language={language}>
        {mine ? say('deed mine') : say('deed theirs', { changes })}
      </Deed>
    </Frame>
  );
}
