import { AddresseeBlock, Asks, Footnotes, LetterText } from '~/letters/shown/letter-text';
import { type LetterLanguage, languageName, writtenIn } from '~/letters/text/languages';
import { readLetter } from '~/letters/text/read-letter';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { type DeliveredSignatory, type OfficialPageView, ownFirst } from './official-page';
import { officialPageWords } from './official-page.words';

/** Dates of these pages are those of the institutions’ seat. */
export const officialTimeZone = 'Europe/Brussels';

/** The ask in two lines, above everything else, in the language of the letter. */
export function AskInBrief({ text }: Pick<OfficialPageView, 'text'>) {
  const say = useWords(officialPageWords);
  return (
    <section className="letter-asks ask-in-brief" aria-label={say('ask')}>
      <p {...writtenIn(text.language)}>
        {text.askInBrief.split('\n').map((line, place) => (
          <span key={line}>
            {place > 0 ? <br /> : null}
            {line}
          </span>
        ))}
      </p>
    </section>
  );
}

/** What became of the letter since it was delivered. */
export function SinceDelivered({ superseded, withdrawn }: Pick<OfficialPageView, 'superseded' | 'withdrawn'>) {
  const say = useWords(officialPageWords);
  const language = useLanguage();
  const day = (at: Date) => dateInWords(at, officialTimeZone, language);
  return (
    <>
      {superseded ? (
        <Notice kind="warning">
          {say(superseded.kind === 'letter' ? 'supersededLetter' : 'supersededEdition', { date: day(superseded.at) })}
          {superseded.kind === 'letter' ? (
            <>
              {' '}
              <a href={superseded.address}>{say('toLater', { title: superseded.title })}</a>
            </>
          ) : null}
        </Notice>
      ) : null}
      {withdrawn.map(({ name, at }, place) => (
        <Notice key={place}>{say('withdrew', { name: name ?? say('erasedExpert'), date: day(at) })}</Notice>
      ))}
    </>
  );
}

/** The letter as it was delivered. */
export function DeliveredText({ text, languages }: Pick<OfficialPageView, 'text' | 'languages'>) {
  const say = useWords(officialPageWords);
  const inLanguage = useLanguage();
  const parts = { ...text, language: text.language as LetterLanguage };
  const tree = readLetter(parts.body);
  const authentic = languages.find((one) => one.authentic);
  return (
    <article className="letter" aria-label={say('letter')}>
      <AddresseeBlock parts={parts} />
      <h2 className="letter-title" {...writtenIn(text.language)}>
        {text.title}
      </h2>
      <p className="letter-reference" {...writtenIn(text.language)}>
        {text.subject}
      </p>
      {!text.authentic && authentic ? (
        <p className="letter-translation">
          {say('translation', { language: languageName(authentic.code, inLanguage) })}
        </p>
      ) : null}
      <LetterText parts={parts} tree={tree} />
      <Asks parts={parts} />
      <Footnotes parts={parts} tree={tree} />
    </article>
  );
}

/** Who stood under it, those of the official’s country first. */
export function DeliveredSignatories({
  signatories,
  experts,
  country,
}: Pick<OfficialPageView, 'signatories' | 'experts' | 'country'>) {
  const say = useWords(officialPageWords);
  const { own, others } = ownFirst(signatories, country);
  return (
    <section className="signatories" aria-labelledby="signatories">
      <h2 id="signatories">{say('signatories')}</h2>
      <div className="signatory-list">
        {own.length > 0 && country ? <Group heading={say('own', { country: countryName(country) })} of={own} /> : null}
        {others.length > 0 ? <Group heading={say(own.length > 0 ? 'others' : 'all')} of={others} withCountry /> : null}
      </div>
      {experts.length > 0 ? (
        <>
          <h3>{say('experts')}</h3>
          <p>{say('expertsMeaning', { count: experts.length })}</p>
          <ul className="signatory-list">
            {experts.map(({ name, beside }, place) => (
              <li key={place}>
                <span className="signatory-name">{name}</span>
                {beside ? <span className="signatory-note"> – {beside}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

type Grouped = { heading: string; of: readonly DeliveredSignatory[]; withCountry?: boolean };

function Group({ heading, of, withCountry = false }: Grouped) {
  const say = useWords(officialPageWords);
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {of.map(({ name, country, attestedByLeadOnly }, place) => {
          const notes = [withCountry && countryName(country), attestedByLeadOnly && say('attestedMark')].filter(
            Boolean,
          );
          return (
            <li key={place}>
              <span className="signatory-name">{name}</span>
              {notes.length > 0 ? <span className="signatory-note"> – {notes.join('; ')}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
