import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { addOwnOfficial, ownOfficials } from '~/officials/import/own-officials.server';
import { OfficialFields } from '~/officials/person/official-fields';
import { officialForm } from '~/officials/person/official-form';
import { politicalGroups } from '~/officials/person/political-group';
import { mailAddressShown } from '~/platform/address/mail-address';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  type FieldsOf,
  Heading,
  Row,
  Table,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './own-officials.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const [frame, officials] = await Promise.all([deskFrameOf(member), ownOfficials(member.letter.leadId)]);
  return {
    frame,
    at: `/desk/letters/${member.letter.id}/officials`,
    officials: officials.map(({ id, fullName, institution, suppressedAt, mailboxes }) => ({
      id,
      name: fullName,
      institution,
      addresses: mailboxes.map(({ address }) => mailAddressShown(address)).join(', '),
      suppressed: suppressedAt !== null,
    })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  await addOwnOfficial(member, await readForm(args.request, officialForm));
  return redirect(`/desk/letters/${member.letter.id}/officials`);
});

export default function OwnOfficials() {
  const { frame, at, officials } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof officialForm>>(useActionData<typeof action>());
  const say = useWords(words);
  const columns = [say('official'), say('institution'), say('addresses'), say('removal')].map((heading) => ({
    heading,
  }));
  return (
    <DeskPage wide title={say('title')} lead={say('lead')} letter={frame} current="dispatch">
      {officials.length > 0 ? (
        <Table caption={say('own', { count: officials.length })} columns={columns}>
          {officials.map(({ id, name, institution, addresses, suppressed }) => (
            <Row key={id}>
              <th scope="row">
                {name}
                {suppressed ? <span className="choice-hint">{say('suppressed')}</span> : null}
              </th>
              <td>{institution}</td>
              <td>{addresses}</td>
              <td>
                <DeedButton to={`${at}/${id}/removal`} weight="quiet">
                  {say('remove')}
                </DeedButton>
              </td>
            </Row>
          ))}
        </Table>
      ) : null}
      <Heading explains={say('addMeaning')}>{say('add')}</Heading>
      <DeedForm form={form} to={at}>
        <OfficialFields fields={form.fields} groups={politicalGroups} />
        <Buttons>
          <Button weight="deed">{say('addDeed')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
