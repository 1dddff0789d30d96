import { languageChoices } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { countryOptions } from '~/platform/locale/countries';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/sentences';
import type { SignatoryChoice } from '~/sign-on/opening/authority';
import type { OpenedLetter } from '~/sign-on/opening/opened-letter';
import { statementLimit } from '~/sign-on/preparation/preparation';
import { pictureOf } from '~/sign-on/signatories/printed-line';
import type { ShownLogo } from '~/sign-on/signatories/signatory';
import {
  CheckField,
  type FieldState,
  Notice,
  SelectField,
  TextArea,
  TextButton,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { LogoTile } from '~/ui/part/logo-tile';
import { DecidingFields, type DecidingInput, ReservationField, Signatories } from './deciding-fields.part';
import { words } from './preparation.words';

export type PreparationInput = DecidingInput & {
  counter: string;
  printedName: string;
  country: string;
  withLogo: string;
  statement: string;
  statementLanguage: string;
  signatory: string;
};

type Shown = {
  readonly organisation: { readonly id: string; readonly name: string; readonly logo: ShownLogo | null };
  readonly letter: Pick<OpenedLetter, 'lead' | 'call' | 'parts'>;
  /** The organisation’s own names that can be printed. */
  readonly names: readonly string[];
  readonly line: { readonly name: string; readonly statementLanguage: string | null };
  readonly statementWaits: boolean;
  readonly pale: boolean;
  readonly provenHosts: readonly string[];
  readonly signatories: readonly SignatoryChoice[];
  readonly administers: boolean;
  readonly preparation: { readonly id: string; readonly counter: number };
};

/** A statement is taken to be in the letter’s language, but for who chose another language to read in. */
export const statementLanguage = (
  { line, letter }: Pick<Shown, 'line' | 'letter'>,
  language: InterfaceLanguage,
): string => line.statementLanguage ?? (language === firstLanguage ? letter.parts.language : language);

/** Name, country, logo, statement, reservation, how it decides, and who signs. */
export function PreparationFields({
  fields,
  page,
}: {
  fields: Record<keyof PreparationInput, FieldState>;
  page: Shown;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const countries = countryOptions(language);
  return (
    <>
      <input type="hidden" name="counter" value={page.preparation.counter} />
      {/* The first button of a form is the one that Enter presses: it must not be a detour. */}
      <button type="submit" hidden />
      <PrintedName field={fields.printedName} page={page} />
      <SelectField field={fields.country} label={say('country')} options={countries} autoComplete="country" />
      <Logo field={fields.withLogo} page={page} />
      {page.letter.call.statements === 'none' ? null : <Statement fields={fields} page={page} />}
      {page.letter.call.takesReservations ? (
        <ReservationField field={fields.reservation} lead={page.letter.lead} />
      ) : null}
      <DecidingFields fields={fields} />
      <Signatory fields={fields} page={page} />
    </>
  );
}

function Statement({ fields, page }: { fields: Record<keyof PreparationInput, FieldState>; page: Shown }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <TextArea
        field={fields.statement}
        label={say('statement')}
        hint={say(page.statementWaits ? 'statementHeld' : 'statementHint', { lead: page.letter.lead })}
        optional
        rows={4}
        limit={statementLimit}
        letter
        lang={statementLanguage(page, language)}
      />
      <SelectField
        field={fields.statementLanguage}
        label={say('statementLanguage')}
        hint={say('statementLanguageHint')}
        options={languageChoices(language).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}

function PrintedName({ field, page }: { field: FieldState; page: Shown }) {
  const say = useWords(words);
  const { names, line, administers } = page;
  return (
    <>
      {names.includes(line.name) ? null : <Notice kind="warning">{say('nameOnHold', { name: line.name })}</Notice>}
      <SelectField
        field={field}
        label={say('printedName')}
        hint={say('printedNameHint')}
        width="full"
        options={names.map((name) => ({ value: name, label: name }))}
      />
      <p>
        {administers ? (
          <Detour to="names" page={page}>
            {say('addName')}
          </Detour>
        ) : (
          say('askForName')
        )}
      </p>
    </>
  );
}

/** Saves what was typed, leads to a page of the organisation, and from there back to this preparation. */
function Detour({ to, page: { organisation, preparation }, children }: { to: string; page: Shown; children: string }) {
  const here = `/preparations/${preparation.id}`;
  const back = to === 'logo' ? `${here}?logo=added` : here;
  const there = `/organisations/${organisation.id}/${to}?${new URLSearchParams({ return: back })}`;
  return <TextButton formAction={`${here}?${new URLSearchParams({ return: there })}`}>{children}</TextButton>;
}

function Logo({ field, page }: { field: FieldState; page: Shown }) {
  const say = useWords(words);
  const { organisation, pale } = page;
  if (!organisation.logo)
    return (
      <p>
        {say('noLogo')}{' '}
        <Detour to="logo" page={page}>
          {say('addLogo')}
        </Detour>
      </p>
    );
  return (
    <>
      <CheckField field={field} label={say('logo')} hint={say('logoHint')} />
      <LogoTile name={organisation.name} picture={pictureOf(organisation.logo)} alone />
      {pale ? <Notice kind="warning">{say('pale')}</Notice> : null}
    </>
  );
}

function Signatory({ fields, page }: { fields: Record<'signatory' | 'second', FieldState>; page: Shown }) {
  const say = useWords(words);
  const { signatories, provenHosts, administers } = page;
  const naming = administers ? (
    <Detour to="signatories/new" page={page}>
      {say('nameOne')}
    </Detour>
  ) : (
    say('askAdministrator')
  );
  const choices = signatories.map(({ membershipId, name, position, address, asked, whyNot }) => ({
    value: membershipId,
    label: position ? say('withPosition', { name, position }) : name,
    hint: whyNot
      ? say('unproven', { address: mailAddressShown(address) })
      : asked
        ? say('asked', { address: mailAddressShown(address) })
        : mailAddressShown(address),
  }));
  return (
    <>
      {provenHosts.length > 0 ? null : (
        <Notice kind="warning">
          {say('noHost')}{' '}
          <Detour to="verification" page={page}>
            {say('confirmMailbox')}
          </Detour>
        </Notice>
      )}
      {signatories.length > 0 ? <Signatories fields={fields} choices={choices} /> : <p>{say('nobody')}</p>}
      <p>{naming}</p>
    </>
  );
}
