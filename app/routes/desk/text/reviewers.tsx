import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { reviewerForm } from '~/letters/review/reviewer';
import { nameReviewer, reviewersOf } from '~/letters/review/reviewers.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  type FieldsOf,
  Row,
  Table,
  TextButton,
  TextField,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './reviewers.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'name reviewers');
  return { frame: await deskFrameOf(letter), reviewers: await reviewersOf(letter.letter.id) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'name reviewers');
  const { address } = await readForm(args.request, reviewerForm);
  await nameReviewer(letter, address);
  return redirect(`/desk/letters/${letter.letter.id}/reviewers`);
});

export default function Reviewers() {
  const { frame, reviewers } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof reviewerForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="reviewers">
      {reviewers.length > 0 ? <NamedReviewers /> : <Empty title={say('none')}>{say('noneNext')}</Empty>}
      <DeedForm form={form}>
        <TextField
          field={form.fields.address}
          label={say('address')}
          hint={say('addressHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
        <Buttons>
          <Button weight="deed">{say('name')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}

function NamedReviewers() {
  const { frame, reviewers } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const at = `/desk/letters/${frame.letterId}`;
  const columns = (['reviewer', 'since', 'notes', 'deed'] as const).map((key) => ({ heading: say(key) }));
  return (
    <>
      <Table caption={say('named')} columns={columns}>
        {reviewers.map(({ id, name, address, namedAt, notes, open }) => (
          <Row key={id}>
            <th scope="row">
              {name ? `${name}, ` : ''}
              {mailAddressShown(address)}
            </th>
            <td>{dateInWords(namedAt, frame.timeZone, language)}</td>
            <td>{say('counted', { notes, open })}</td>
            <td>
              <form method="post" action={`${at}/reviewers/${id}/end`}>
                <TextButton>
                  {say('end')} <span className="visually-hidden">{say('endLong', { name: name ?? address })}</span>
                </TextButton>
              </form>
            </td>
          </Row>
        ))}
      </Table>
      <p>
        <a href={`${at}/text`}>{say('beside')}</a>
      </p>
    </>
  );
}
