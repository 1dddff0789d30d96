import { words } from './deadline-moved.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, TextLink, Title } from './parts/prose';

/** `because`: what the reader has to decide still, or could. `organisation`: as it would be printed; empty for who is invited. */
export type DeadlineMovedProps = Sender & {
  because: 'invited' | 'prepares' | 'asked' | 'expert' | 'answers' | 'expertAnswers' | 'withdrew';
  organisation: string;
  /** Whether it is earlier or later than the former one, or sign-on had closed then and is open again. */
  moved: 'earlier' | 'later' | 'reopened';
  lead: string;
  letterTitle: string;
  deadline: string;
  former: string;
  /** Empty where sign-on is open again. */
  reason: string;
  link: string;
  stopLink?: string;
};

export const subject = ({ language = 'en', moved, deadline, letterTitle }: DeadlineMovedProps) =>
  words(language)(`subject ${moved}`, { deadline, letterTitle });

export default function DeadlineMoved(props: DeadlineMovedProps) {
  const { language = 'en', operator, because, organisation, lead, letterTitle, deadline, former, reason, link } = props;
  const say = words(language);
  const told = say(`moved ${props.moved}`, { lead, letterTitle, former });
  const why = say(`why ${because}`, { lead, operator, organisation });
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={told}
      why={
        props.stopLink ? (
          <>
            {why} <TextLink to={props.stopLink}>{say('stop', { lead })}</TextLink>
          </>
        ) : (
          why
        )
      }
    >
      <Title>{say(`heading ${props.moved}`, { deadline })}</Title>
      <Paragraph>{told}</Paragraph>
      {reason ? <Quote label={say('reason')} text={reason} /> : null}
      <Fact name={say('until')}>{deadline}</Fact>
      <Paragraph>{say(`next ${because}`, { lead, organisation })}</Paragraph>
      <Deed to={link} language={language}>
        {say(`deed ${because}`)}
      </Deed>
    </Frame>
  );
}
