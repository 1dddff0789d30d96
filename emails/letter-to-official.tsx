import { words } from './letter-to-official.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Prose, Quote, TextLink } from './parts/prose';

/** The mail that carries the sealed letter. People wrote it: it bears no mark of an automatic mail. */
export type LetterToOfficialProps = Sender & {
  lead: string;
  /** The letter’s own subject line. */
  subjectLine: string;
  salutation: string;
  coverText: string;
  /** Quoted word for word. */
  askInBrief: string;
  signatoryCount: number;
  countryCount: number;
  attestedByLeadOnly: number;
  /** The official’s country in words and the signatories from there, in the order of the letter. */
  country?: { name: string; signatories: readonly string[] };
  publicLink: string;
  /** The contact that the lead chose to print. */
  contact: string;
  objectionLink: string;
  /** A dated note, such as of a withdrawal during the dispatch. */
  note?: string;
};

const mostNamed = 12;
/** “A, B and C”, as it is written in Europe. */
const region = { en: 'en-GB' } as const;

export const subject = ({ subjectLine }: LetterToOfficialProps) => subjectLine;

export default function LetterToOfficial(props: LetterToOfficialProps) {
  const { language = 'en', operator, lead, askInBrief, contact, publicLink, objectionLink, note } = props;
  const say = words(language);
  const why = (
    <>
      {say('why', { lead, operator })} <TextLink to={objectionLink}>{say('object')}</TextLink>
    </>
  );
  return (
    <Frame {...props} subject={subject(props)} preview={askInBrief.replaceAll(/\s+/g, ' ')} letterhead={lead} why={why}>
      <Paragraph>{props.salutation}</Paragraph>
      <Paragraph>
        {say('opening', {
          organisations: props.signatoryCount,
          countries: props.countryCount,
          attested: props.attestedByLeadOnly,
        })}
      </Paragraph>
      <Quote text={askInBrief} />
      <Prose text={props.coverText} />
      <SignatoriesOfCountry {...props} />
      {note ? <Prose text={note} /> : null}
      <Paragraph>{say('attached')}</Paragraph>
      <Paragraph>
        <TextLink to={publicLink}>{say('page')}</TextLink>
      </Paragraph>
      <Fact name={say('contact')}>{contact}</Fact>
    </Frame>
  );
}

function SignatoriesOfCountry({ language = 'en', country }: LetterToOfficialProps) {
  if (!country || country.signatories.length === 0) return null;
  const say = words(language);
  const named = country.signatories.slice(0, mostNamed);
  const beyond = country.signatories.length - named.length;
  const names = new Intl.ListFormat(region[language]).format(
    beyond > 0 ? [...named, say('more', { count: beyond })] : named,
  );
  return <Paragraph>{say('yours', { country: country.name, names })}</Paragraph>;
}
