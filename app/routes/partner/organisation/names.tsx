import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { addName, namesOf } from '~/organisations/name/names.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { addedKinds, nameForm } from '~/organisations/organisation/name-form';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { languageNamed } from '~/platform/locale/interface-languages';
import { nameLanguages } from '~/platform/locale/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Heading,
  Page,
  Row,
  SelectField,
  Table,
  TextField,
  useFormState,
  useLanguage,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './names.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('title', { name: data.sections.name }) : '' },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'change the organisation');
  const back = askedReturn(args.request.url);
  return { sections: sectionsFor(member), names: await namesOf(member.organisation.id), back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireMember(args, 'change the organisation');
  const { held } = await addName(member, await readForm(args.request, nameForm));
  // One that is on hold cannot be chosen where one came from: its status shows here.
  const back = held ? null : askedReturn(args.request.url);
  return redirect(back ?? `/organisations/${member.organisation.id}/names`);
});

export default function Names() {
  const { sections, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      title={say('title', { name: sections.name })}
      lead={say('lead')}
      above={<OrganisationSections {...sections} current="names" />}
    >
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      <List />
      <Heading explains={say('addMeaning')}>{say('add')}</Heading>
      <NewName />
    </Page>
  );
}

function List() {
  const { sections, names } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const columns = [say('name'), say('kind'), say('status'), say('action')].map((heading) => ({ heading }));
  return (
    <Table caption={say('caption')} columns={columns} hideCaption>
      {names.map(({ id, name, kind, language: of, held }) => (
        <Row key={id}>
          <th scope="row" lang={of ?? undefined}>
            {name}
          </th>
          <td>{say('kindOf', { kind, language: of ? languageNamed(of, language) : say('unknownLanguage') })}</td>
          <td>{held ? say('held', { by: held }) : say('usable')}</td>
          <td>
            {kind === 'display' || kind === 'legal' ? (
              <a href={`/organisations/${sections.id}/edit`}>{say('inDetails')}</a>
            ) : (
              <a href={`/organisations/${sections.id}/names/${id}/removal`}>
                {say('remove')} <span className="visually-hidden">{name}</span>
              </a>
            )}
          </td>
        </Row>
      ))}
    </Table>
  );
}

type Input = { name: string; kind: string; language: string };

function NewName() {
  const form = useFormState<Input>(useActionData<typeof action>(), { name: '', kind: '', language: '' });
  const say = useWords(words);
  const language = useLanguage();
  const languages = nameLanguages
    .map((code) => ({ value: code, label: languageNamed(code, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <DeedForm form={form}>
      <TextField field={form.fields.name} label={say('newName')} hint={say('newNameHint')} />
      <ChoiceField
        field={form.fields.kind}
        label={say('newKind')}
        choices={addedKinds.map((kind) => ({ value: kind, label: say(kind) }))}
      />
      <SelectField
        field={form.fields.language}
        label={say('language')}
        hint={say('languageHint')}
        options={languages}
        none={say('languageNone')}
      />
      <Buttons>
        <Button weight="deed">{say('addDeed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
