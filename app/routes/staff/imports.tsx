import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requireStaff } from '~/accounts/visitors.server';
import { BrokenFile } from '~/officials/broken-file';
import { sayOfFile } from '~/officials/broken-file.words';
import { bringList, importsSoFar } from '~/officials/imports.server';
import type { DirectorySource } from '~/officials/official';
import { deed, malformedAt, readForm } from '~/platform/form.server';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { count } from '~/platform/rate-limit.server';
import { Button } from '~/ui/button';
import { FileField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { Row, Table } from '~/ui/table';
import { words } from './imports.words';
import { StaffSections } from './staff-sections.part';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

const listForm = z.object({ file: z.instanceof(File, { error: words(firstLanguage)('fileMissing') }) });

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const day = (at: Date) => dateInWords(at, 'Europe/Brussels');
  const imports = await importsSoFar();
  return {
    imports: imports.map(({ id, source, fileName, uploadedAt, appliedAt, discardedAt, outcome }) => ({
      id,
      source: source as DirectorySource,
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
  const { file } = await readForm(args.request, listForm);
  await count('uploads of a person', staff.person.id);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = await bringList(staff, { name: file.name, bytes }).catch((thrown: unknown) => {
    if (thrown instanceof BrokenFile) malformedAt(args.request, 'file', sayOfFile(thrown, firstLanguage));
    throw thrown;
  });
  return redirect(`/staff/imports/${id}`);
});

export default function Imports() {
  const { imports } = useLoaderData<typeof loader>();
  const form = useFormState<{ file: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<StaffSections current="imports" />}>
      <DeedForm form={form} files to="/staff/imports">
        <FileField
          field={form.fields.file}
          label={say('file')}
          hint={say('fileHint')}
          accept=".xml,.csv,text/xml,text/csv"
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
  const { imports } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('list'), say('brought'), say('standing')].map((heading) => ({ heading }));
  return (
    <Table caption={say('soFar')} columns={columns}>
      {imports.map(({ id, source, fileName, brought, applied, discarded, outcome }) => (
        <Row key={id}>
          <th scope="row">
            <a href={`/staff/imports/${id}`}>{say(source)}</a> <small>{fileName}</small>
          </th>
          <td>{brought}</td>
          <td>
            {applied && outcome
              ? say('applied', { date: applied, ...outcome })
              : discarded
                ? say('discarded', { date: discarded })
                : say('waits')}
          </td>
        </Row>
      ))}
    </Table>
  );
}
