import { words } from './act-ended.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** To the first of two who sign together, where the second did not come. `link`: the reader is asked again. */
export type ActEndedProps = Sender & {
  because: 'changed' | 'text' | 'late' | 'erased';
  organisation: string;
  lead: string;
  letterTitle: string;
  actedAt: string;
  /** Only what is printed was to change. */
  changes?: boolean;
  link?: string;
};

export const subject = ({ language = 'en', organisation, letterTitle }: ActEndedProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function ActEnded(props: ActEndedProps) {
  const { language = 'en', because, organisation, lead, letterTitle, actedAt, link } = props;
  const say = words(language);
  const changes = String(props.changes === true);
  const signed = say('signed', { letterTitle, lead, organisation, actedAt, changes });
  return (
    <Frame {...props} subject={subject(props)} preview={signed} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{signed}</Paragraph>
      <Fact name={say('reason')}>{say(`because ${because}`)}</Fact>
      <Paragraph>{say('nothing', { organisation, changes })}</Paragraph>
      {link ? (
        <>
          <Paragraph>{say('again')}</Paragraph>
          <Deed to={link} language={language}>
            {say('deed')}
          </Deed>
        </>
      ) : because === 'late' ? null : (
        <Paragraph>{say('later', { changes })}</Paragraph>
      )}
    </Frame>
  );
}
