import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { notFound } from '~/accounts/visitors.server';
import { addressesGained } from '~/officials/import/compare';
import { shownComparison } from '~/officials/import/comparison-view';
import { OfferedPersons, TogetherPersons } from '~/officials/import/import-decisions';
import { requireImport } from '~/officials/import/import-deeds.server';
import { ChangedPersons, GonePersons, NewPersons } from '~/officials/import/import-preview';
import { applyImport, importPreview, mayBeConfirmed } from '~/officials/import/imports.server';
import { sayOfFile } from '~/officials/list/broken-file.words';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { isRefusal } from '~/platform/request/refusal';
import {
  Breadcrumb,
  Button,
  Buttons,
  CheckField,
  DeedButton,
  DeedForm,
  Empty,
  type FieldsOf,
  LinkButton,
  Notice,
  Page,
  SelectField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './import.words';
import { sourceName } from './sources.words';

export const meta = titled(words, 'title');

const applicationForm = z.object({
  against: z.string().length(64),
  ticked: z
    .array(z.string().max(400).optional())
    .max(20_000)
    .default([])
    .transform((taken) => taken.filter((each) => each !== undefined)),
  joinsAlike: z.literal('on').optional(),
  takesUnknown: z.literal('on').optional(),
  confirmsManyGone: z.literal('on').optional(),
  replaces: z.string().max(100).optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  const { importId } = await requireImport(args);
  const asked = new URL(args.request.url).searchParams.get('replaces') ?? undefined;
  const preview = await importPreview(importId, asked);
  if (!preview) throw notFound();
  const { brought, over, list, comparison, against, replaceable, replaces } = preview;
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
  const earlier = replaceable.map((each) => ({ ...each, name: sourceName(each.source) }));
  const shown = { ...shownComparison(comparison), against, counts, warnings, manyGone, earlier, replaces };
  return { id: brought.id, isTable, shown };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireImport(args);
  const { joinsAlike, takesUnknown, confirmsManyGone, ...rest } = await readForm(args.request, applicationForm);
  const application = {
    ...rest,
    joinsAlike: joinsAlike === 'on',
    takesUnknown: takesUnknown === 'on',
    confirmsManyGone: confirmsManyGone === 'on',
  };
  await applyImport(staff, application).catch((thrown: unknown) => {
    if (isRefusal(thrown) && mayBeConfirmed(thrown)) malformedAt(args.request, 'confirmsManyGone', thrown.sentence);
    throw thrown;
  });
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
      {shown.earlier.length > 0 ? <Replacement /> : null}
      <Decisions />
      <div className="buttons">
        {isTable ? <LinkButton to={`/staff/imports/${id}/columns`}>{say('columns')}</LinkButton> : null}
        <DeedButton to={`/staff/imports/${id}/discard`}>{say('discard')}</DeedButton>
      </div>
      <GonePersons persons={shown.gone} />
      <ChangedPersons persons={shown.changed} />
      <NewPersons persons={shown.new} />
      <Warnings sentences={shown.warnings} />
    </Page>
  );
}

/** Which earlier list this one replaces: the page is compared again with it, and nothing is written. */
function Replacement() {
  const { earlier, replaces } = useLoaderData<typeof loader>().shown!;
  const say = useWords(words);
  return (
    <form method="get" className="form">
      <SelectField
        field={{ id: 'replaces', name: 'replaces', initialValue: replaces ?? '' }}
        label={say('replaces')}
        hint={say('replacesHint')}
        width="full"
        none={say('replacesNone')}
        options={earlier.map(({ source, name, persons, shared }) => ({
          value: source,
          label: say('earlierList', { name, persons, shared }),
        }))}
      />
      <Buttons>
        <Button>{say('compareAgain')}</Button>
      </Buttons>
    </form>
  );
}

function Decisions() {
  const shown = useLoaderData<typeof loader>().shown!;
  // Whoever both lists hold under one name and address would otherwise leave office with the earlier one.
  const beginsWith: { joinsAlike?: 'on' } = shown.replaces ? { joinsAlike: 'on' } : {};
  const form = useFormState<FieldsOf<typeof applicationForm>>(useActionData<typeof action>(), beginsWith);
  const say = useWords(words);
  const ticked = [form.fields.ticked.initialValue ?? []].flat().map(String);
  return (
    <DeedForm form={form}>
      <input type="hidden" name="against" value={shown.against} />
      {shown.replaces ? <input type="hidden" name="replaces" value={shown.replaces} /> : null}
      {shown.manyGone ? (
        <>
          <Notice kind="warning">{say('manyGone')}</Notice>
          <CheckField field={form.fields.confirmsManyGone} label={say('confirm')} />
        </>
      ) : null}
      {shown.alike.length > 0 ? (
        <CheckField
          field={form.fields.joinsAlike}
          label={say('joinsAlike', { count: shown.alike.length })}
          hint={shown.replaces ? say('joinsAlikeReplaced') : undefined}
        />
      ) : null}
      <TogetherPersons persons={shown.alike} ticked={ticked} are="alike" />
      {shown.unknown.length > 0 ? (
        <CheckField
          field={form.fields.takesUnknown}
          label={say('takesUnknown', { count: shown.unknown.length })}
          hint={say('takesUnknownHint')}
        />
      ) : null}
      <TogetherPersons persons={shown.unknown} ticked={ticked} are="unknown" />
      <OfferedPersons persons={shown.offered} ticked={ticked} />
      <Buttons>
        <Button weight="deed">{say('apply')}</Button>
      </Buttons>
    </DeedForm>
  );
}

function Warnings({ sentences }: { sentences: readonly string[] }) {
  const say = useWords(words);
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary>{say('warnings', { count: sentences.length })}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
