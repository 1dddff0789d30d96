import type { AudienceFilter } from '~/delivery/audience/audience-filter';
import type { Counted, DirectoryCounts } from '~/officials/directory/directory-counts.server';
import { committeeRoles, fileRoles } from '~/officials/person/official-role';
import { countryName } from '~/platform/locale/countries';
import { Button, Buttons, SelectField, TextField, useWords } from '~/ui/door/design-system';
import { words } from './addressees.words';

const languageName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

/** What was asked for is shown, also where the directory has nobody there any more. */
const withAsked = (values: readonly Counted[], asked: string): readonly Counted[] =>
  asked && !values.some(({ value }) => value === asked) ? [...values, { value: asked, count: 0 }] : values;

/** By what the officials of the directory are found. Each choice says how many it has. */
export function AddresseesFilter({
  filter,
  directory,
  procedures,
}: {
  filter: AudienceFilter;
  directory: DirectoryCounts;
  procedures: readonly string[];
}) {
  const say = useWords(words);
  const field = (name: keyof AudienceFilter) => ({ id: `find-${name}`, name, initialValue: filter[name] });
  const counted = (asked: string, values: readonly Counted[], name = (value: string) => value) =>
    withAsked(values, asked).map(({ value, count }) => ({ value, label: `${name(value)} (${count})` }));
  const roles = [...(procedures.length > 0 ? fileRoles : []), ...committeeRoles];
  const select = (name: keyof AudienceFilter, label: string, options: { value: string; label: string }[]) =>
    options.length > 0 ? <SelectField field={field(name)} label={label} optional options={options} /> : null;
  return (
    <form method="get" className="form" aria-label={say('filter')}>
      <div className="filter">
        {select('country', say('country'), counted(filter.country, directory.countries, countryName))}
        {select('institution', say('institution'), counted(filter.institution, directory.institutions))}
        {select('group', say('group'), counted(filter.group, directory.groups))}
        {select('committee', say('committee'), counted(filter.committee, directory.committees))}
        {select(
          'role',
          say('role'),
          directory.committees.length > 0 || procedures.length > 0
            ? roles.map((role) => ({ value: role, label: say(role, { file: procedures.join(', ') }) }))
            : [],
        )}
        {select('language', say('language'), counted('', directory.languages, languageName))}
        {select('signatories', say('signatories'), [{ value: 'yes', label: say('signatoriesYes') }])}
        {select('among', say('among'), [{ value: 'chosen', label: say('amongChosen') }])}
        <TextField field={field('name')} label={say('name')} type="search" width="medium" optional />
      </div>
      <Buttons>
        <Button>{say('find')}</Button>
      </Buttons>
    </form>
  );
}
