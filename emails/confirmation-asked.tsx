import { words } from './confirmation-asked.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, TextLink, Title } from './parts/prose';

/** What was collected elsewhere, in whole; empty where nothing was. */
type Answers = {
  organisation: string;
  country: string;
  website: string;
  person: string;
  position: string;
  statement: string;
  statementUnused: boolean;
  hasLogo: boolean;
};

/** As of an invitation; `link` is for this mailbox alone. */
export type ConfirmationAskedProps = Sender &
  Answers & {
    lead: string;
    letterTitle: string;
    askInBrief: string;
    deadline: string;
    link: string;
    stopLink: string;
    note?: string;
    writer?: string;
  };

export const subject = ({ language = 'en', organisation, letterTitle }: ConfirmationAskedProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function ConfirmationAsked(props: ConfirmationAskedProps) {
  const { language = 'en', operator, lead, organisation, letterTitle, askInBrief, deadline, link, stopLink } = props;
  const { note, writer } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('preview', { organisation, deadline })}
      why={
        <>
          {say('why', { lead, operator })} <TextLink to={stopLink}>{say('stop', { lead })}</TextLink>
        </>
      }
    >
      <Title>{say('heading', { letterTitle })}</Title>
      <Paragraph>{say('collected', { lead, organisation })}</Paragraph>
      {note ? <Quote label={say('note', { lead })} text={note} /> : null}
      <Brought {...props} />
      <Quote label={say('ask')} text={askInBrief} />
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('next', { organisation })}</FinePrint>
      <FinePrint>
        {say('yours')} {say('kept')}
      </FinePrint>
      {writer ? <FinePrint>{say('reply', { writer, lead })}</FinePrint> : null}
    </Frame>
  );
}

function Brought({ language = 'en', ...answers }: ConfirmationAskedProps) {
  const say = words(language);
  const { organisation, country, website, person, position, statement, statementUnused, hasLogo } = answers;
  const signed = person && position ? say('personWithPosition', { person, position }) : person || position;
  return (
    <>
      <Fact name={say('name')}>{organisation}</Fact>
      {country ? <Fact name={say('country')}>{country}</Fact> : null}
      {website ? <Fact name={say('website')}>{website}</Fact> : null}
      {signed ? <Fact name={say('person')}>{signed}</Fact> : null}
      {hasLogo ? <Fact name={say('logo')}>{say('withLogo')}</Fact> : null}
      {statement ? <Quote label={say('statement')} text={statement} /> : null}
      {statementUnused ? <Paragraph>{say('statementUnused')}</Paragraph> : null}
    </>
  );
}
