import { words } from './correction-announced.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Doubts } from './parts/doubts';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, Title } from './parts/prose';

/** `doubts`: the points that look like more than spelling and form, where the lead said that they are none. The link shows; a POST objects. */
export type CorrectionAnnouncedProps = Sender &
  Compared & {
    organisation: string;
    lead: string;
    letterTitle: string;
    former: number;
    number: number;
    until: string;
    note: string;
    doubts: readonly string[] | null;
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
      <Doubts {...{ lead, language }} doubts={props.doubts} />
      <Fact name={say('until')}>{until}</Fact>
      <Paragraph>{say('otherwise', { former, number, organisation })}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
