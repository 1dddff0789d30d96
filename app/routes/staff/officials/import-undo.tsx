import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { requireImport } from '~/officials/import/import-deeds.server';
import { undoImport } from '~/officials/import/import-undo.server';
import { importPreview } from '~/officials/import/imports.server';
import { dateInWords } from '~/platform/locale/dates';
import { deed } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Empty,
  Irrevocable,
  LinkButton,
  Page,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './import-undo.words';

export const meta = titled(words, 'title');

const known = async (args: LoaderFunctionArgs) => {
  const found = await importPreview((await requireImport(args)).importId);
  if (!found) throw notFound();
  return found.brought;
};

export async function loader(args: LoaderFunctionArgs) {
  const { fileName, appliedAt, undoneAt, outcome } = await known(args);
  const counts = outcome as { fresh: number; changed: number; gone: number } | null;
  return {
    fileName,
    counts,
    applied: appliedAt && !undoneAt ? dateInWords(appliedAt, 'Europe/Brussels') : null,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  await undoImport(await requireImport(args));
  return redirect('/staff/imports');
});

export default function ImportUndo() {
  const { fileName, counts, applied } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const back = '/staff/imports';
  const above = <Breadcrumb steps={[{ to: back, label: say('back') }]} />;
  if (!applied || !counts)
    return (
      <Page title={say('title')} above={above}>
        <Empty title={say('none')} next={<LinkButton to={back}>{say('back')}</LinkButton>}>
          {say('noneMeaning')}
        </Empty>
      </Page>
    );
  return (
    <Page title={say('title')} above={above}>
      <Irrevocable
        happens={<p>{say('happens', { fileName, date: applied, ...counts })}</p>}
        lasting={<p>{say('lasting')}</p>}
        back={back}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
