import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { OfficialFields } from '~/officials/official-fields';
import { officialForm } from '~/officials/official-form';
import { addOwnOfficial, ownOfficials } from '~/officials/own-officials.server';
import { politicalGroups } from '~/officials/political-group';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { mailAddressShown } from '~/platform/mail-address';
import { Button, DeedButton } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Heading } from '~/ui/heading';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { Row, Table } from '~/ui/table';
import { words } from './own-officials.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

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
  const form = useFormState<z.input<typeof officialForm>>(useActionData<typeof action>());
  const say = useWords(words);
  const columns = [say('official'), say('institution'), say('addresses'), say('removal')].map((heading) => ({
    heading,
  }));
  return (
    <Page wide title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="dispatch" />}>
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
    </Page>
  );
}
