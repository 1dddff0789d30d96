import { words } from './letter-moved.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, TextLink, Title } from './parts/prose';

/** `organisation`: the signatory whose consent was carried over; empty where the lead is told. */
export type LetterMovedProps = Sender &
  Compared & {
    organisation: string;
    lead: string;
    letterTitle: string;
    former: number;
    number: number;
    movedAt: string;
    textDigest: string;
    /** Signatories answered, and the lead moved it; else the time to object passed. */
    answered?: boolean;
    /** The organisation co-signed both versions in one deed, and nothing had to be carried over. */
    signedBoth?: boolean;
    /** How many consents carried over, where the lead is told. */
    carried?: number;
    link: string;
    withdrawLink?: string;
  };

export const subject = ({ language = 'en', letterTitle, number }: LetterMovedProps) =>
  words(language)('subject', { letterTitle, number });

export default function LetterMoved(props: LetterMovedProps) {
  const { language = 'en', organisation, lead, letterTitle, former, number, movedAt, textDigest, link } = props;
  const say = words(language);
  const [how, deed] = props.signedBoth
    ? (['signedBoth', 'deedBoth'] as const)
    : props.answered
      ? (['carriedByAnswer', 'deedChange'] as const)
      : (['carried', 'deed'] as const);
  const moved = say(props.answered ? 'movedByLead' : 'moved', { lead, letterTitle, former, number, movedAt });
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={moved}
      why={say(organisation ? 'why' : 'whyLead', { organisation })}
    >
      <Title>{say('heading', { number })}</Title>
      <Paragraph>{moved}</Paragraph>
      <Paragraph>
        {organisation
          ? say(how, { organisation, number, former })
          : say('carriedAll', { carried: props.carried ?? 0, number })}
      </Paragraph>
      <Compare {...props} language={language} />
      <Fact name={say('digest')}>{textDigest}</Fact>
      <Deed to={link} language={language}>
        {say(organisation ? deed : 'deedLead')}
      </Deed>
      {props.withdrawLink ? (
        <Paragraph>
          {say('withdrawAny')} <TextLink to={props.withdrawLink}>{say('withdraw', { organisation })}</TextLink>
        </Paragraph>
      ) : null}
    </Frame>
  );
}
