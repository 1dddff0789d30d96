import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, TextLink, Title } from './parts/prose';
import { words } from './reminder.words';

/**
 * `because`: what the reader has to do still. `missing`: of the verification, where the organisation is not verified.
 * `collected`: invited to confirm what was collected elsewhere. `organisation`: as it would be printed; empty for who is invited. `note`: a few words of the lead’s own.
 */
export type ReminderProps = Sender & {
  because: 'invited' | 'collected' | 'begun' | 'waits' | 'unverified' | 'expert';
  missing: 'mailbox' | 'attestation' | 'staff' | null;
  organisation: string;
  lead: string;
  letterTitle: string;
  deadline: string;
  /** Of two who sign together: whether the other one has signed. Nobody is named: the lead reads this, too. */
  other?: 'signed' | 'waits';
  note?: string;
  link: string;
  stopLink?: string;
};

export const subject = ({ language = 'en', because, organisation, letterTitle }: ReminderProps) =>
  words(language)(`subject ${because}`, { letterTitle, organisation });

export default function Reminder(props: ReminderProps) {
  const { language = 'en', operator, because, missing, organisation, lead, letterTitle, deadline, note, link } = props;
  const say = words(language);
  const told = say(`because ${because}`, { lead, letterTitle, organisation });
  const lacks = because === 'unverified' ? (missing ?? 'staff') : because;
  return (
    <Frame {...props} subject={subject(props)} preview={told} why={<Why {...props} />}>
      <Title>{say(`heading ${because}`, { organisation })}</Title>
      <Paragraph>{told}</Paragraph>
      {note ? <Quote label={say('note', { lead })} text={note} /> : null}
      <Fact name={say('missing')}>{say(`missing ${lacks}`, { organisation })}</Fact>
      <Fact name={say('who')}>{say(`who ${lacks}`, { organisation, lead, operator })}</Fact>
      {props.other ? <Paragraph>{say(`other ${props.other}`)}</Paragraph> : null}
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say(`deed ${because}`)}
      </Deed>
      {because === 'begun' && missing ? <FinePrint>{say('verify', { organisation })}</FinePrint> : null}
    </Frame>
  );
}

function Why({ language = 'en', because, lead, operator, organisation, stopLink }: ReminderProps) {
  const say = words(language);
  const why = say(`why ${because}`, { lead, operator, organisation });
  if (!stopLink) return why;
  return (
    <>
      {why} <TextLink to={stopLink}>{say('stop', { lead })}</TextLink>
    </>
  );
}
