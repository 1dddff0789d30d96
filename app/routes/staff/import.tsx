import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { notThere, requireStaff } from '~/accounts/visitors.server';
import { sayOfFile } from '~/officials/broken-file.words';
import { addressesGained } from '~/officials/compare';
import { ChangedPersons, GonePersons, NewPersons, OfferedPersons } from '~/officials/import-preview';
import { applyImport, importPreview, isImport } from '~/officials/imports.server';
import { shownComparison } from '~/officials/shown-comparison';
import { isId } from '~/organisations/members.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button, DeedButton, LinkButton } from '~/ui/button';
import { Empty } from '~/ui/empty';
import { CheckField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Notice } from '~/ui/notice';
import { Page } from '~/ui/page';
import { words } from './import.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

const applicationForm = z.object({
  against: z.string().length(64),
  ticked: z
    .array(z.string().max(400).optional())
    .max(20_000)
    .default([])
    .transform((taken) => taken.filter((each) => each !== undefined)),
  confirmsManyGone: z.literal('on').optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const id = args.params['import'];
  const preview = isId(id) ? await importPreview(id) : null;
  if (!preview) throw notThere();
  const { brought, over, list, comparison, against } = preview;
  if (!over && !list) throw redirect(`/staff/imports/${brought.id}/columns`);
  if (!list || !comparison || !against) return { id: brought.id, isTable: false, shown: null };
  const counts = {
    rows: list.rows.length,
    fresh: comparison.new.length,
    changed: comparison.changed.length,
    gone: comparison.gone.length,
    offered: comparison.offered.length,
    unchanged: comparison.unchanged + comparison.noted.length,
    addresses: addressesGained(comparison),
  };
  const warnings = list.warnings.map((warning) => sayOfFile(warning, firstLanguage));
  const { manyGone } = comparison;
  const isTable = brought.mapping !== null;
  return { id: brought.id, isTable, shown: { ...shownComparison(comparison), against, counts, warnings, manyGone } };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const id = args.params['import'];
  if (!isId(id) || !(await isImport(id))) throw notThere();
  const { against, ticked, confirmsManyGone } = await readForm(args.request, applicationForm);
  await applyImport(staff, id, { against, ticked, confirmsManyGone: confirmsManyGone === 'on' });
  return redirect('/staff/officials');
});

export default function Import() {
  const { shown, id, isTable } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const above = <Breadcrumb steps={[{ to: '/staff/imports', label: say('back') }]} />;
  if (!shown)
    return (
      <Page title={say('title')} above={above}>
        <Empty title={say('over')} next={<LinkButton to="/staff/imports">{say('back')}</LinkButton>}>
          {say('overMeaning')}
        </Empty>
      </Page>
    );
  return (
    <Page wide title={say('title')} lead={say('lead', shown.counts)} above={above}>
      {shown.warnings.length > 0 ? (
        <details>
          <summary>{say('warnings', { count: shown.warnings.length })}</summary>
          <ul>
            {shown.warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <Application />
      <div className="buttons">
        {isTable ? <LinkButton to={`/staff/imports/${id}/columns`}>{say('columns')}</LinkButton> : null}
        <DeedButton to={`/staff/imports/${id}/discard`}>{say('discard')}</DeedButton>
      </div>
    </Page>
  );
}

function Application() {
  const shown = useLoaderData<typeof loader>().shown!;
  const form = useFormState<z.input<typeof applicationForm>>(useActionData<typeof action>());
  const say = useWords(words);
  const ticked = [form.fields.ticked.initialValue ?? []].flat().map(String);
  return (
    <>
      <NewPersons persons={shown.new} />
      <ChangedPersons persons={shown.changed} />
      <GonePersons persons={shown.gone} />
      <OfferedPersons persons={shown.offered} form={form.id} ticked={ticked} />
      <DeedForm form={form}>
        <input type="hidden" name="against" value={shown.against} />
        {shown.manyGone ? (
          <>
            <Notice kind="warning">{say('manyGone')}</Notice>
            <CheckField field={form.fields.confirmsManyGone} label={say('confirm')} />
          </>
        ) : null}
        <Buttons>
          <Button weight="deed">{say('apply')}</Button>
        </Buttons>
      </DeedForm>
    </>
  );
}
