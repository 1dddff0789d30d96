import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { replySenses } from '~/delivery/reply/reply';
import { replyWords } from '~/delivery/reply/reply.words';
import { enterReply, officialsWritten } from '~/delivery/reply/reply-desk.server';
import { replyDeskWords as words } from '~/delivery/reply/reply-desk.words';
import { fileOfForm } from '~/delivery/reply/reply-files.server';
import { enteredForm } from '~/delivery/reply/reply-forms';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { languageChoices } from '~/letters/text/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  FileField,
  Notice,
  SelectField,
  TextArea,
  TextField,
  titled,
  useFormState,
  useLanguage,
  useWords,
  WayBack,
} from '~/ui/door/design-system';

export const meta = titled(words, 'newTitle');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'follow replies');
  return {
    frame: await deskFrameOf(member),
    officials: await officialsWritten(member.letter.id),
    language: member.letter.language,
    back: `/desk/letters/${member.letter.id}/replies`,
    answer: crypto.randomUUID(),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'follow replies');
  const typed = await readForm(args.request, enteredForm);
  if (typed.day > member.at.toISOString().slice(0, 10))
    malformedAt(args.request, 'day', replyWords(firstLanguage)('dateAhead'));
  await enterReply(member, typed, await fileOfForm(args.request, typed.file));
  return redirect(`/desk/letters/${member.letter.id}/replies`);
});

type Fields = Record<'official' | 'day' | 'sense' | 'language' | 'words' | 'file' | 'public' | 'basis', string>;

export default function ReplyNew() {
  const { frame, officials, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage title={say('newTitle')} lead={say('newLead')} letter={frame} current="replies">
      <WayBack to={back}>{say('back')}</WayBack>
      {officials.length > 0 ? <Entry /> : <Notice>{say('nobody')}</Notice>}
    </DeskPage>
  );
}

function Entry() {
  const { officials, language, answer } = useLoaderData<typeof loader>();
  const form = useFormState<Fields>(useActionData<typeof action>(), { language, public: 'no' });
  const say = useWords(words);
  const called = useWords(replyWords);
  const inLanguage = useLanguage();
  const { fields } = form;
  const languages = languageChoices(inLanguage).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <DeedForm form={form} files>
      <input type="hidden" name="answer" value={answer} />
      <SelectField
        field={fields.official}
        label={say('newOfficial')}
        options={officials.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField field={fields.day} label={say('newDay')} type="date" width="short" />
      <ChoiceField
        field={fields.sense}
        label={say('newSense')}
        choices={replySenses.map((value) => ({ value, label: called(`sense${value}`) }))}
      />
      <TextArea
        field={fields.words}
        label={say('newWords')}
        hint={say('newWordsHint')}
        rows={10}
        dir="auto"
        letter
        optional
      />
      <SelectField field={fields.language} label={say('newLanguage')} options={languages} />
      <FileField field={fields.file} label={say('newFile')} hint={say('newFileHint')} optional />
      <ChoiceField
        field={fields.public}
        label={say('newPublic')}
        choices={[
          { value: 'no', label: say('publicNo') },
          { value: 'yes', label: say('publicYes'), hint: say('newPublicYesHint') },
        ]}
      />
      <TextField field={fields.basis} label={say('newBasis')} hint={say('newBasisHint')} optional />
      <Buttons>
        <Button weight="deed">{say('newDeed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
