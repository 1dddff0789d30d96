import { words } from './expert-request-answered.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Quote, Title } from './parts/prose';

/** To a person who asked to sign as an individual expert: what the lead answered. */
export type ExpertRequestAnsweredProps = Sender & {
  because: 'granted' | 'declined';
  lead: string;
  letterTitle: string;
  deadline: string;
  reason?: string;
  link: string;
};

export const subject = ({ language = 'en', because, lead, letterTitle }: ExpertRequestAnsweredProps) =>
  words(language)(`subject ${because}`, { lead, letterTitle });

export default function ExpertRequestAnswered(props: ExpertRequestAnsweredProps) {
  const { language = 'en', because, lead, letterTitle, deadline, reason, link } = props;
  const say = words(language);
  const told = say(`told ${because}`, { lead, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={told} why={say('why')}>
      <Title>{say(`heading ${because}`)}</Title>
      <Paragraph>{told}</Paragraph>
      {reason ? <Quote label={say('reason')} text={reason} /> : null}
      <Paragraph>{say(`next ${because}`)}</Paragraph>
      {because === 'granted' ? (
        <>
          <Fact name={say('until')}>{deadline}</Fact>
          <Deed to={link} language={language}>
            {say('deed')}
          </Deed>
        </>
      ) : null}
    </Frame>
  );
}
