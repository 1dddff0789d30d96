import { words } from './expert-ended.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** That an expert stands under a letter no longer: they withdrew, or the lead left them out. */
export type ExpertEndedProps = Sender & {
  because: 'withdrew' | 'left out';
  lead: string;
  letterTitle: string;
  endedAt: string;
  reason?: string;
  /** A PDF that names them had been handed over before. */
  delivered: boolean;
};

export const subject = ({ language = 'en', because, letterTitle }: ExpertEndedProps) =>
  words(language)(`subject ${because}`, { letterTitle });

export default function ExpertEnded(props: ExpertEndedProps) {
  const { language = 'en', because, lead, letterTitle, reason, delivered } = props;
  const say = words(language);
  const ended = say(because, { letterTitle, lead });
  return (
    <Frame {...props} subject={subject(props)} preview={ended} why={say(`why ${because}`)}>
      <Title>{say(`heading ${because}`)}</Title>
      <Paragraph>{ended}</Paragraph>
      <Fact name={say('when')}>{props.endedAt}</Fact>
      {reason ? <Fact name={say(`reason ${because}`)}>{reason}</Fact> : null}
      {because === 'withdrew' ? <Paragraph>{say(delivered ? 'delivered' : 'gone')}</Paragraph> : null}
    </Frame>
  );
}
