import { words } from './expert-change.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Doubts } from './parts/doubts';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, Title } from './parts/prose';

/** What an expert is told of the text: a change is before them, how it ended, or that the letter was opened again with another one. */
export type ExpertChangeProps = Sender &
  Partial<Compared> & {
    because: 'correction' | 'substance' | 'moved' | 'left' | 'given up' | 'again';
    lead: string;
    letterTitle: string;
    former: number;
    number: number;
    /** Of a change that is out. */
    until?: string;
    /** The lead’s own words, or why it was given up. */
    note?: string;
    /** Points that look like more than spelling and form, where the lead said that they are none. */
    doubts?: readonly string[] | null;
    /** The expert signed both versions in one deed: nobody showed them the change apart. */
    signedBoth?: boolean;
    link: string;
  };

export const subject = ({ language = 'en', because, letterTitle, number, until = '' }: ExpertChangeProps) =>
  words(language)(`subject ${because}`, { letterTitle, number, until });

export default function ExpertChange(props: ExpertChangeProps) {
  const { language = 'en', because, lead, letterTitle, former, number, until, note, link } = props;
  const say = words(language);
  const named = { lead, letterTitle, former, number };
  const what = say(`what ${because}`, named);
  return (
    <Frame {...props} subject={subject(props)} preview={what} why={say('why')}>
      <Title>{say(`heading ${because}`, named)}</Title>
      <Paragraph>{what}</Paragraph>
      {note ? <Quote label={say(because === 'given up' ? 'reason' : 'note', { lead })} text={note} /> : null}
      <Comparison {...props} />
      <Doubts {...{ lead, language }} doubts={props.doubts ?? null} />
      {until ? <Fact name={say(because === 'correction' ? 'until' : 'wish')}>{until}</Fact> : null}
      <Paragraph>{say(`then ${because}`, named)}</Paragraph>
      <Deed to={link} language={language}>
        {say(props.signedBoth ? 'deed both' : `deed ${because}`, named)}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}

function Comparison({ language = 'en', places, textLanguage, textDirection }: ExpertChangeProps) {
  if (!places || !textLanguage || !textDirection) return null;
  return <Compare {...{ language, places, textLanguage, textDirection }} />;
}
