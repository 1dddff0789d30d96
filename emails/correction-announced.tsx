import { words } from './correction-announced.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, Title } from './parts/prose';

/** `confirmed`: the platform found more than spelling and form, and the lead said that it is none. The link shows; a POST objects. */
export type CorrectionAnnouncedProps = Sender &
  Compared & {
    organisation: string;
    lead: string;
    letterTitle: string;
    former: number;
    number: number;
    until: string;
    note: string;
    confirmed: boolean;
    link: string;
  };

export const subject = ({ language = 'en', letterTitle, until }: CorrectionAnnouncedProps) =>
  words(language)('subject', { letterTitle, until });

export default function CorrectionAnnounced(props: CorrectionAnnouncedProps) {
  const { language = 'en', organisation, lead, letterTitle, former, number, until, note, link } = props;
  const say = words(language);
  const corrects = say('corrects', { lead, letterTitle, organisation });
  return (
    <Frame {...props} subject={subject(props)} preview={corrects} why={say('why', { organisation })}>
      <Title>{say('heading', { letterTitle })}</Title>
      <Paragraph>{corrects}</Paragraph>
      {note ? <Quote label={say('note', { lead })} text={note} /> : null}
      <Compare {...props} language={language} />
      {props.confirmed ? <Paragraph>{say('confirmed', { lead })}</Paragraph> : null}
      <Fact name={say('until')}>{until}</Fact>
      <Paragraph>{say('otherwise', { former, number, organisation })}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
