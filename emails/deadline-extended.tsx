import { words } from './deadline-extended.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, TextLink, Title } from './parts/prose';

/** `because`: what the reader has to decide still. `organisation`: as it would be printed; empty for who is invited. */
export type DeadlineExtendedProps = Sender & {
  because: 'invited' | 'prepares' | 'asked';
  organisation: string;
  lead: string;
  letterTitle: string;
  deadline: string;
  former: string;
  reason: string;
  link: string;
  stopLink?: string;
};

export const subject = ({ language = 'en', deadline, letterTitle }: DeadlineExtendedProps) =>
  words(language)('subject', { deadline, letterTitle });

export default function DeadlineExtended(props: DeadlineExtendedProps) {
  const { language = 'en', operator, because, organisation, lead, letterTitle, deadline, former, reason, link } = props;
  const say = words(language);
  const moved = say('moved', { lead, letterTitle, former });
  const why = say(`why ${because}`, { lead, operator, organisation });
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={moved}
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
      <Title>{say('heading', { deadline })}</Title>
      <Paragraph>{moved}</Paragraph>
      <Quote label={say('reason')} text={reason} />
      <Fact name={say('until')}>{deadline}</Fact>
      <Paragraph>{say(`next ${because}`, { organisation })}</Paragraph>
      <Deed to={link} language={language}>
        {say(`deed ${because}`)}
      </Deed>
    </Frame>
  );
}
