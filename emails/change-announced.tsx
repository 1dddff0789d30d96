import { words } from './change-announced.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, TextLink, Title } from './parts/prose';

/** The link shows; a POST answers. */
export type ChangeAnnouncedProps = Sender &
  Compared & {
    organisation: string;
    lead: string;
    letterTitle: string;
    former: number;
    number: number;
    until: string;
    note: string;
    link: string;
    withdrawLink?: string;
  };

export const subject = ({ language = 'en', letterTitle, number, organisation }: ChangeAnnouncedProps) =>
  words(language)('subject', { letterTitle, number, organisation });

export default function ChangeAnnounced(props: ChangeAnnouncedProps) {
  const { language = 'en', organisation, lead, letterTitle, former, number, link } = props;
  const say = words(language);
  const proposes = say('proposes', { lead, letterTitle, organisation, former });
  return (
    <Frame {...props} subject={subject(props)} preview={proposes} why={say('why', { organisation })}>
      <Title>{say('heading', { letterTitle })}</Title>
      <Paragraph>{proposes}</Paragraph>
      <Quote label={say('note', { lead })} text={props.note} />
      <Compare {...props} language={language} />
      <Fact name={say('until')}>{props.until}</Fact>
      <Paragraph>{say('ask', { organisation, number })}</Paragraph>
      <Paragraph>{say('silence', { organisation, number, former, lead })}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed', { number })}
      </Deed>
      {props.withdrawLink ? (
        <Paragraph>
          {say('withdrawAny')} <TextLink to={props.withdrawLink}>{say('withdraw', { organisation })}</TextLink>
        </Paragraph>
      ) : null}
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
