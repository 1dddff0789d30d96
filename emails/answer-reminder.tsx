import { words } from './answer-reminder.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Title } from './parts/prose';

/** To who can answer for an organisation that is silent. */
export type AnswerReminderProps = Sender &
  Compared & {
    organisation: string;
    lead: string;
    letterTitle: string;
    number: number;
    until: string;
    link: string;
  };

export const subject = ({ language = 'en', letterTitle, number, organisation }: AnswerReminderProps) =>
  words(language)('subject', { letterTitle, number, organisation });

export default function AnswerReminder(props: AnswerReminderProps) {
  const { language = 'en', organisation, lead, letterTitle, number, link } = props;
  const say = words(language);
  const silent = say('silent', { lead, letterTitle, organisation, number });
  return (
    <Frame {...props} subject={subject(props)} preview={silent} why={say('why', { organisation, lead })}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{silent}</Paragraph>
      <Compare {...props} language={language} />
      <Fact name={say('until')}>{props.until}</Fact>
      <Paragraph>{say('silence', { organisation, number, lead })}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed', { number })}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
