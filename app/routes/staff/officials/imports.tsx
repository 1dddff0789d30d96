import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requireStaff } from '~/accounts/visitors.server';
import { lastApplied } from '~/officials/import/import-undo.server';
import { bringList, importsSoFar } from '~/officials/import/imports.server';
import { BrokenFile } from '~/officials/list/broken-file';
import { sentenceOfFile } from '~/officials/list/broken-file.words';
import { dayField } from '~/officials/person/official-form';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import {
  Button,
  Buttons,
  DeedForm,
  FileField,
  Page,
  Row,
  Table,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { StaffSections } from '../rest/staff-sections.part';
import { words } from './imports.words';
import { sourceName } from './sources.words';

export const meta = titled(words, 'title');

const listForm = z.object({
  file: z.instanceof(File, { error: words(firstLanguage)('fileMissing') }),
  asOf: dayField,
});

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const day = (at: Date) => dateInWords(at, 'Europe/Brussels');
  const [imports, last] = await Promise.all([importsSoFar(), lastApplied()]);
  return {
    last: last?.id ?? null,
    imports: imports.map(({ id, source, fileName, uploadedAt, appliedAt, discardedAt, undoneAt, asOf, outcome }) => ({
      id,
      source: sourceName(source),
      asOf: day(asOf ?? uploadedAt),
      undone: undoneAt && day(undoneAt),
      fileName,
      brought: day(uploadedAt),
      applied: appliedAt && day(appliedAt),
      discarded: discardedAt && day(discardedAt),
      outcome: outcome as { fresh: number; changed: number; gone: number } | null,
    })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const { file, asOf } = await readForm(args.request, listForm);
  await count('uploads of a person', staff.person.id);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = await bringList(staff, { name: file.name, bytes, asOf }).catch((thrown: unknown) => {
    if (thrown instanceof BrokenFile) malformedAt(args.request, 'file', sentenceOfFile(thrown));
    throw thrown;
  });
  return redirect(`/staff/imports/${id}`);
});

export default function Imports() {
  const { imports } = useLoaderData<typeof loader>();
  const form = useFormState<{ file: string; asOf: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<StaffSections current="imports" />}>
      <DeedForm form={form} files to="/staff/imports">
        <FileField
          field={form.fields.file}
          label={say('file')}
          hint={say('fileHint')}
          accept=".xml,.csv,.json,.jsonld,.txt,.tsv,text/xml,text/csv,application/json"
        />
        <TextField
          field={form.fields.asOf}
          label={say('asOf')}
          hint={say('asOfHint')}
          type="date"
          width="short"
          optional
        />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
      {imports.length > 0 ? <SoFar /> : null}
    </Page>
  );
}

function SoFar() {
  const { imports, last } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('list'), say('brought'), say('standing')].map((heading) => ({ heading }));
  return (
    <Table caption={say('soFar')} columns={columns}>
      {imports.map(({ id, source, fileName, brought, asOf, applied, discarded, undone, outcome }) => (
        <Row key={id}>
          <th scope="row">
            <a href={`/staff/imports/${id}`}>{source}</a> <small>{fileName}</small>
          </th>
          <td>{say('broughtAsOf', { brought, asOf })}</td>
          <td>
            {undone
              ? say('undone', { date: undone })
              : applied && outcome
                ? say('applied', { date: applied, ...outcome })
                : discarded
                  ? say('discarded', { date: discarded })
                  : say('waits')}
            {id === last ? (
              <>
                {' '}
                <a href={`/staff/imports/${id}/undo`}>{say('undo')}</a>
              </>
            ) : null}
          </td>
        </Row>
      ))}
    </Table>
  );
}
