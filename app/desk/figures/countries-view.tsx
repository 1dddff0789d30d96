import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { type Countries, memberStates, type OfCountry } from './countries';
import { words } from './figures.words';

type Shown = {
  readonly countries: Countries;
  readonly desk: string;
  readonly timeZone: string;
  /** Whether the member may invite organisations. */
  readonly invites: boolean;
};

/** The member states as tiles, told apart by fill, frame and dash; in words what they do not say, and as a table. */
export function CountriesView(shown: Shown) {
  const { countries } = shown;
  const say = useWords(words);
  const tiles = countries.all.filter(({ country }) => memberStates.includes(country));
  return (
    <section className="figure" aria-labelledby="countries">
      <h2 id="countries">{say('countriesTitle', { members: countries.members, all: memberStates.length })}</h2>
      <div className="coverage">
        <div className="map">
          <ol className="tiles" aria-label={say('tilesLabel')}>
            {tiles.map((each) => (
              <Tile key={each.country} of={each} />
            ))}
          </ol>
          <ul className="legend">
            {(['Signed', 'Coming', 'None', 'Official'] as const).map((key) => (
              <li key={key}>
                <i className={`legend-${key.toLowerCase()}`} aria-hidden="true" />
                {say(`legend${key}`)}
              </li>
            ))}
          </ul>
        </div>
        <InWords {...shown} />
      </div>
      <details>
        <summary>{say('countriesTable')}</summary>
        <CountryTable all={countries.all} />
      </details>
    </section>
  );
}

const fillOf = ({ signed, coming }: OfCountry) => (signed > 0 ? 'signed' : coming > 0 ? 'coming' : 'none');

function Tile({ of }: { of: OfCountry }) {
  const say = useWords(words);
  const language = useLanguage();
  const { country, signed, coming, officials } = of;
  const name = countryName(country, language);
  return (
    <li className={`tile-${country} tile-${fillOf(of)}${officials > 0 ? ' tile-official' : ''}`}>
      <span aria-hidden="true">
        {country} <b>{signed > 0 || coming > 0 ? signed : '–'}</b>
      </span>
      <span className="visually-hidden">{say('tile', { country: name, signed, coming, officials })}</span>
    </li>
  );
}

/** The gaps and why; who is coming; officials without a signatory of their country; signatories from elsewhere. */
function InWords({ countries, desk, timeZone, invites }: Shown) {
  const say = useWords(words);
  const language = useLanguage();
  const name = (code: string) => countryName(code, language);
  const members = countries.all.filter(({ country }) => memberStates.includes(country));
  const nobody = members.filter((each) => fillOf(each) === 'none');
  const coming = members.filter((each) => fillOf(each) === 'coming');
  const { chosen, met, unmet } = countries.officials;
  const list = (of: readonly string[]) => new Intl.ListFormat('en-GB').format(of);
  const counted = (of: readonly OfCountry[], key: 'coming' | 'signed') =>
    list(of.map((each) => say('countOf', { country: name(each.country), count: each[key] })));
  const gap = ({ country, asked, returned, firstAskedAt }: OfCountry) => {
    if (returned > 0) return say('didNotArrive', { country: name(country) });
    if (asked > 0 && firstAskedAt)
      return say('askedOn', { country: name(country), date: dateInWords(firstAskedAt, timeZone, language) });
    return say('notAsked', { country: name(country) });
  };
  return (
    <div className="coverage-words">
      {nobody.length > 0 ? (
        <div>
          <h3>{say('nobody')}</h3>
          <p>
            {nobody.length > 6 ? list(nobody.map(({ country }) => name(country))) : nobody.map(gap).join(' ')}{' '}
            {invites ? <a href={`${desk}/invitations`}>{say('toInvite')}</a> : null}
          </p>
        </div>
      ) : null}
      {coming.length > 0 ? (
        <div>
          <h3>{say('comingTitle')}</h3>
          <p>{counted(coming, 'coming')}</p>
        </div>
      ) : null}
      <div>
        <h3>{say('officialsTitle')}</h3>
        <p>
          {chosen === 0
            ? say('noOfficials')
            : say('officialsMet', {
                met,
                chosen,
                unmet: unmet.length > 0 ? 'some' : 'none',
                names: list(unmet.map(name)),
              })}
        </p>
      </div>
      {countries.elsewhere.length > 0 ? (
        <div>
          <h3>{say('elsewhere')}</h3>
          <p>{counted(countries.elsewhere, 'signed')}</p>
        </div>
      ) : null}
    </div>
  );
}

function CountryTable({ all }: { all: readonly OfCountry[] }) {
  const say = useWords(words);
  const language = useLanguage();
  const columns = (['asked', 'coSigned', 'coming', 'officials'] as const).map((key) => ({
    heading: say(key),
    number: true,
  }));
  return (
    <Table caption={say('countriesTable')} hideCaption columns={[{ heading: say('country') }, ...columns]}>
      {all.map(({ country, asked, signed, coming, officials }) => (
        <Row key={country}>
          <th scope="row">{countryName(country, language)}</th>
          <td className="number">{asked}</td>
          <td className="number">{signed}</td>
          <td className="number">{coming}</td>
          <td className="number">{officials}</td>
        </Row>
      ))}
    </Table>
  );
}
