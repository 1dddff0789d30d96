import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/accounts/visitors.server';
import { type Counted, directoryCounts, directoryStanding } from '~/officials/directory/directory-counts.server';
import { officialsPerPage, searchOfficials } from '~/officials/directory/officials.server';
import { addOfficial } from '~/officials/import/by-hand.server';
import { OfficialFields } from '~/officials/person/official-fields';
import { officialForm, searchIn } from '~/officials/person/official-form';
import { politicalGroups } from '~/officials/person/political-group';
import { mailAddressShown } from '~/platform/address/mail-address';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  type FieldsOf,
  Heading,
  LinkButton,
  Page,
  Pagination,
  Row,
  SelectField,
  Table,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { StaffSections } from '../rest/staff-sections.part';
import { words } from './officials.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const search = searchIn(new URL(args.request.url));
  const [counts, standing, { total, officials }] = await Promise.all([
    directoryCounts(),
    directoryStanding(),
    searchOfficials(search),
  ]);
  const day = (at: Date | null) => at && dateInWords(at, 'Europe/Brussels');
  return {
    search,
    size: officialsPerPage,
    counts: { ...counts, ...standing },
    total,
    officials: officials.map((official) => ({
      id: official.id,
      name: official.fullName,
      lead: official.lead?.displayName ?? null,
      country: official.country && countryName(official.country),
      group: official.group ?? official.groupLabel ?? '',
      address: mailAddressShown(official.mailboxes[0]?.address ?? ''),
      endedAt: day(official.endedAt),
      suppressedAt: day(official.suppressedAt),
    })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const id = await addOfficial(staff, await readForm(args.request, officialForm));
  return redirect(`/staff/officials/${id}`);
});

export default function Officials() {
  const { counts } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const empty = counts.inOffice === 0 && counts.suppressed === 0;
  return (
    <Page wide title={say('title')} lead={say('lead', counted(counts))} above={<StaffSections current="officials" />}>
      <LinkButton to="/staff/imports">{say('imports')}</LinkButton>
      {empty ? <Empty title={say('empty')}>{say('emptyMeaning')}</Empty> : <Search />}
      {empty ? null : <Found />}
      <AddOne />
    </Page>
  );
}

const counted = ({ inOffice, withAddress, suppressed }: ReturnType<typeof useLoaderData<typeof loader>>['counts']) => ({
  inOffice,
  withAddress,
  suppressed,
});

function Search() {
  const { search, counts } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const field = (name: 'name' | 'country' | 'group' | 'institution' | 'committee') => ({
    id: `find-${name}`,
    name,
    initialValue: search[name],
  });
  const select = (
    name: 'country' | 'group' | 'institution' | 'committee',
    values: readonly Counted[],
    label = (value: string) => value,
  ) => (
    <SelectField
      field={field(name)}
      label={say(name)}
      optional
      options={values.map(({ value, count }) => ({ value, label: `${label(value)} (${count})` }))}
    />
  );
  return (
    <form method="get" className="form">
      <div className="filter">
        <TextField field={field('name')} label={say('name')} type="search" width="medium" optional />
        {select('country', counts.countries, countryName)}
        {select('institution', counts.institutions)}
        {select('group', counts.groups)}
        {counts.committees.length > 0 ? select('committee', counts.committees) : null}
      </div>
      <Buttons>
        <Button>{say('search')}</Button>
      </Buttons>
    </form>
  );
}

function Found() {
  const { officials, total, size, search } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('name'), say('country'), say('group'), say('address'), say('standing')].map((heading) => ({
    heading,
  }));
  return (
    <>
      <Table caption={say('officials', { count: total })} columns={columns}>
        {officials.map((official) => (
          <Row key={official.id}>
            <th scope="row">
              <a href={`/staff/officials/${official.id}`}>{official.name}</a>
              {official.lead ? <small> {say('ofLead', { lead: official.lead })}</small> : null}
            </th>
            <td>{official.country}</td>
            <td>{official.group}</td>
            <td>{official.address || say('noAddress')}</td>
            <td>
              {official.suppressedAt
                ? say('suppressed', { date: official.suppressedAt })
                : official.endedAt
                  ? say('ended', { date: official.endedAt })
                  : say('inOffice')}
            </td>
          </Row>
        ))}
      </Table>
      <Pagination
        page={search.page}
        size={size}
        total={total}
        address={(page) => `/staff/officials?${new URLSearchParams({ ...search, page: String(page) })}`}
      />
    </>
  );
}

function AddOne() {
  const form = useFormState<FieldsOf<typeof officialForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <>
      <Heading explains={say('addMeaning')}>{say('add')}</Heading>
      <DeedForm form={form} to="/staff/officials">
        <OfficialFields fields={form.fields} groups={politicalGroups} />
        <Buttons>
          <Button weight="deed">{say('addDeed')}</Button>
        </Buttons>
      </DeedForm>
    </>
  );
}
