import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { languageName } from '~/letters/text/languages';
import { columnsForm } from '~/officials/import/columns-form';
import { requireImport } from '~/officials/import/import-deeds.server';
import { samplesOf, saveMapping, tableBrought } from '~/officials/import/table-mappings.server';
import { encodingsOfBytes } from '~/officials/list/alphabets';
import { tableFields } from '~/officials/list/table-mapping';
import { officialLanguages } from '~/officials/person/country-label';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  type FieldsOf,
  Page,
  Row,
  SelectField,
  Table,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './import-columns.words';

export const meta = titled(words, 'title');

const brought = async (id: string, url: string) => {
  const asked = new URL(url).searchParams.get('encoding');
  const chosen = encodingsOfBytes.find((each) => each === asked);
  const found = await tableBrought(id, chosen);
  if (!found) throw notFound();
  return found;
};

export async function loader(args: LoaderFunctionArgs) {
  const { importId } = await requireImport(args);
  const { table, mapping, remembered } = await brought(importId, args.request.url);
  const first = table.rows.slice(0, 5).map(({ cells }) => cells.map((cell) => cell.trim().slice(0, 120)));
  return {
    mapping,
    remembered,
    rows: table.rows.length,
    encoding: table.encoding,
    samples: table.isCertain ? [] : await samplesOf(importId),
    separator: table.separator,
    hasHeader: table.hasHeader,
    columns: table.header.map((header, place) => ({ header, examples: first.map((cells) => cells[place] ?? '') })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireImport(args);
  await saveMapping(staff, await readForm(args.request, columnsForm));
  return redirect(`/staff/imports/${staff.importId}`);
});

export default function ImportColumns() {
  const { mapping, rows, encoding, samples, separator, hasHeader, remembered } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof columnsForm>>(useActionData<typeof action>(), mapping);
  const say = useWords(words);
  const mark = separator === '\t' ? say('tab') : separator;
  const languages = officialLanguages.map((value) => ({ value, label: languageName(value, firstLanguage) }));
  return (
    <Page
      wide
      title={say('title')}
      lead={
        separator === '{}'
          ? say('leadOfObjects', { rows })
          : say('lead', { rows, encoding: encoding.toUpperCase(), mark })
      }
      above={<Breadcrumb steps={[{ to: '/staff/imports', label: say('back') }]} />}
    >
      {samples.length > 0 ? <Encoding /> : null}
      <p>
        {say(remembered ? 'remembered' : 'guessed')} {hasHeader ? null : say('noHeader')}
      </p>
      <DeedForm form={form}>
        {samples.length > 0 ? <input type="hidden" name="encoding" value={encoding} /> : null}
        <Columns />
        <TextField field={form.fields.name} label={say('name')} hint={say('nameHint')} width="medium" />
        <ChoiceField
          field={form.fields.rows}
          label={say('rows')}
          choices={(['persons', 'offices'] as const).map((value) => ({ value, label: say(value) }))}
        />
        <TextField
          field={form.fields.institution}
          label={say('institutionFor')}
          hint={say('institutionHint')}
          width="medium"
          optional={mapping.identifierIs === 'ep-mep' || mapping.columns.includes('institution')}
        />
        <SelectField
          field={form.fields.identifierIs}
          label={say('identifierIs')}
          options={(['own', 'ep-mep', 'uk-member'] as const).map((value) => ({ value, label: say(value) }))}
        />
        <SelectField field={form.fields.salutationLanguage} label={say('salutationLanguage')} options={languages} />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}

/** How the letters are written, each choice with words of the file: the page is shown again so, and nothing is written. */
function Encoding() {
  const { encoding, samples } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <form method="get" className="form">
      <SelectField
        field={{ id: 'encoding', name: 'encoding', initialValue: encoding }}
        label={say('encoding')}
        hint={say('encodingHint')}
        width="full"
        options={samples.map(({ encoding: value, writing, sample }) => ({
          value,
          label: say('encodingChoice', { writing: say(writing), encoding: value, sample }),
        }))}
      />
      <Buttons>
        <Button>{say('readAgain')}</Button>
      </Buttons>
    </form>
  );
}

function Columns() {
  const { columns, mapping } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const headings = [say('column'), say('examples'), say('holds')].map((heading) => ({ heading }));
  return (
    <Table caption={say('columns')} columns={headings}>
      {columns.map(({ header, examples }, place) => (
        <Row key={`${place}-${header}`}>
          <th scope="row">
            <label htmlFor={`column-${place}`}>{header}</label>
          </th>
          <td>{examples.filter(Boolean).slice(0, 3).join(' · ')}</td>
          <td>
            <select
              id={`column-${place}`}
              name={`columns[${place}]`}
              className="control control-medium"
              defaultValue={mapping.columns[place] ?? 'none'}
            >
              <option value="none">{say('none')}</option>
              {tableFields.map((field) => (
                <option key={field} value={field}>
                  {say(field)}
                </option>
              ))}
            </select>
          </td>
        </Row>
      ))}
    </Table>
  );
}
