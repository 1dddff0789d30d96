import { words } from './letter-to-official.words';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Prose, Quote, TextLink } from './parts/prose';

/** The mail that carries the sealed letter. People wrote it: it bears no mark of an automatic mail. */
export type LetterToOfficialProps = Sender & {
  /** The language of the mail, and how it is written. */
  written: string;
  direction: 'ltr' | 'rtl';
  lead: string;
  /** The subject of the mail. */
  subjectLine: string;
  /** The first line, as it stands. */
  salutation: string;
  coverText: string;
  /** Quoted word for word, in the language of the text that is quoted. */
  askInBrief: string;
  askLanguage: string;
  askDirection: 'ltr' | 'rtl';
  signatoryCount: number;
  countryCount: number;
  attestedByLeadOnly: number;
  /** Individual experts, counted apart from the signatories; none unless told. */
  expertCount?: number;
  /** Why this official, in a few words. */
  why?: string;
  /** The official’s country in words, how many signatories are from there, and who. */
  country?: { name: string; count: number; names: string };
  /** The language of the letter in words, where it is not the mail’s. */
  letterLanguage?: string;
  /** Where the sealed PDF lies, if it is too large to be attached. */
  pdfLink?: string;
  officialLink: string;
  /** The contact that the lead chose to print. */
  contact: string;
  objectionLink: string;
  /** A dated note, such as of a withdrawal during the dispatch. */
  note?: string;
};

export const subject = ({ subjectLine }: LetterToOfficialProps) => subjectLine;

export default function LetterToOfficial(props: LetterToOfficialProps) {
  const { written, direction, operator, lead, askInBrief, askLanguage, askDirection, contact, note } = props;
  const say = words(written);
  const foot = (
    <>
      {say('sentFor', { lead, operator })} <TextLink to={props.objectionLink}>{say('object')}</TextLink>
    </>
  );
  const counts = { organisations: props.signatoryCount, countries: props.countryCount };
  return (
    <Frame
      {...props}
      language={written}
      direction={direction}
      said={say}
      subject={subject(props)}
      preview={askInBrief.replaceAll(/\s+/g, ' ')}
      letterhead={lead}
      why={foot}
    >
      <Paragraph>{props.salutation}</Paragraph>
      <Paragraph>{say('opening', { ...counts, attested: props.attestedByLeadOnly })}</Paragraph>
      <Quote text={askInBrief} language={askLanguage} direction={askDirection} />
      {props.expertCount ? <Paragraph>{say('experts', { count: props.expertCount })}</Paragraph> : null}
      <WhyYou {...props} />
      <Prose text={props.coverText} />
      {note ? (
        <div dir="auto">
          <Prose text={note} />
        </div>
      ) : null}
      <TheLetter {...props} />
      <Fact name={say('contact')}>{contact}</Fact>
    </Frame>
  );
}

/** Why this official, and who of the signatories is from the official’s country. */
function WhyYou({ written, why, country }: LetterToOfficialProps) {
  const say = words(written);
  const yours = country ? say('yours', { country: country.name, count: country.count, names: country.names }) : '';
  if (!why) return yours ? <Paragraph>{yours}</Paragraph> : null;
  return (
    <>
      <Fact name={say('why')}>{why}</Fact>
      {yours ? <Paragraph>{yours}</Paragraph> : null}
    </>
  );
}

function TheLetter({ written, pdfLink, officialLink, letterLanguage }: LetterToOfficialProps) {
  const say = words(written);
  return (
    <>
      <Paragraph>
        <TextLink to={officialLink}>{say('page')}</TextLink>
      </Paragraph>
      <Paragraph>
        {say(pdfLink ? 'linked' : 'attached')}
        {letterLanguage ? ` ${say('letterIn', { language: letterLanguage })}` : ''}
        {pdfLink ? (
          <>
            {' '}
            <TextLink to={pdfLink}>{say('pdf')}</TextLink>
          </>
        ) : null}
      </Paragraph>
    </>
  );
}
