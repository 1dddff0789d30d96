import { writtenIn, writtenInScript } from '~/letters/text/languages';
import { opticalSize } from '~/organisations/logo/optical-size';
import { countryName } from '~/platform/locale/countries';
import { useLanguage, useWords } from '~/ui/part/language';
import { LogoTile } from '~/ui/part/logo-tile';
import { Notice } from '~/ui/part/notice';
import { changedParts, changesInWords, type LineParts } from './changed-parts';
import { words } from './printed-line.words';
import { namingAnAsk, type ShownLogo } from './signatory';

/** The room for one logo on a wall, in CSS pixels. */
const wallCell = { width: 152, height: 76 } as const;

/** An organisation as it will stand under the letter. */
export type LineView = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly logo: ShownLogo | null;
  readonly statement: string | null;
  /** ISO 639-1; null: that of the letter. */
  readonly statementLanguage: string | null;
  /** Printed as a footnote at the name. */
  readonly reservation: string | null;
  readonly signedBy?: { readonly name: string; readonly role: string } | null;
};

/** The picture of a logo at the size at which all logos weigh the same. */
export function pictureOf(logo: ShownLogo) {
  const { width, height } = opticalSize(logo, wallCell);
  return { source: `/logos/${logo.digest}`, width: Math.round(width), height: Math.round(height) };
}

/** The line and the logo exactly as they will be printed: on the wall, in the list, and beside the statement. */
export function PrintedLine({ line, language }: { line: LineView; language: string }) {
  const say = useWords(words);
  const { name, country, logo, statement, statementLanguage, reservation, signedBy } = line;
  return (
    <div className="preview page-flow">
      <figure>
        <figcaption className="aside-note">{say('onTheWall')}</figcaption>
        <LogoTile name={name} picture={logo && pictureOf(logo)} alone />
        {logo ? null : <p className="aside-note">{say('noLogo')}</p>}
      </figure>
      <div>
        <p className="aside-note">{say('inTheList')}</p>
        <div className="signatory-list" lang={language}>
          <section>
            <h3>{countryName(country, language)}</h3>
            <p>
              <span className="signatory-name">{name}</span>
              {reservation ? <sup>a</sup> : null}
              {signedBy ? <span className="signatory-note"> {say('signedBy', signedBy)}</span> : null}
            </p>
          </section>
        </div>
      </div>
      {reservation ? (
        <div>
          <p className="aside-note">{say('reservation')}</p>
          <p className="reservation" {...writtenInScript(reservation, language)}>
            <sup>a</sup> {reservation}
          </p>
        </div>
      ) : null}
      {statement ? (
        <div>
          <p className="aside-note">{say('statement')}</p>
          <figure className="statement" {...writtenIn(statementLanguage ?? language)}>
            <blockquote>
              <p>{statement}</p>
            </blockquote>
            <figcaption>{name}</figcaption>
          </figure>
        </div>
      ) : null}
    </div>
  );
}

/** A line’s parts, to be compared with those of another one. */
export const partsOf = ({ logo, ...line }: LineView): LineParts => ({ ...line, logo: logo?.digest ?? null });

/** The line in force beside the one that is to replace it, and what differs between the two. */
export function ChangedLine({ former, line, language }: { former: LineView; line: LineView; language: string }) {
  const say = useWords(words);
  const readers = useLanguage();
  const both = { former: partsOf(former), line: partsOf(line) };
  return (
    <>
      {changedParts(both.former, both.line).length > 0 ? <p>{changesInWords('changes', both, readers)}</p> : null}
      <div className="before-after">
        <section>
          <h3>{say('before')}</h3>
          <PrintedLine line={former} language={language} />
        </section>
        <section>
          <h3>{say('after')}</h3>
          <PrintedLine line={line} language={language} />
        </section>
      </div>
    </>
  );
}

/** Beside another version: a reservation that names an ask by its number goes on under it, where the number may be another ask’s. */
export function NumberedReservation({ reservation, number }: { reservation: string | null; number: number }) {
  const say = useWords(words);
  const named = namingAnAsk(reservation);
  return named ? <Notice kind="warning">{say('numbered', { reservation: named, number })}</Notice> : null;
}
