import { mailAddressShown } from '~/platform/address/mail-address';
import type { ReminderAbout } from '~/sign-on/reminder/reminder';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Facts,
  PreviewPane,
  TextArea,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './reminder-new.words';

type Choice = {
  readonly id: string;
  readonly about: ReminderAbout;
  readonly organisation: string | null;
  readonly address: string | null;
};

/** Whom to remind, and the lead’s words; `all` are chosen where the page is about some alone. */
export function ReminderForm({ choices, all, reply }: { choices: readonly Choice[]; all: boolean; reply: unknown }) {
  const say = useWords(words);
  const chosen = all ? choices.map(({ id }) => id) : [];
  const form = useFormState<{ to: string[]; words: string }>(reply, { to: chosen });
  return (
    <DeedForm form={form}>
      <ChoiceField
        field={form.fields.to}
        label={say('to')}
        hint={say('toHint')}
        several
        choices={choices.map(({ id, about, organisation, address }) => ({
          value: id,
          label: organisation ?? (mailAddressShown(address ?? '') || say('unnamed')),
          hint: address
            ? say(about === 'expert' ? 'about expert at' : 'about invited at', { address: mailAddressShown(address) })
            : say(`about ${about}`),
        }))}
      />
      <TextArea field={form.fields.words} label={say('words')} hint={say('wordsHint')} rows={5} limit={1000} optional />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
        <Button name="look" value="yes">
          {say('look')}
        </Button>
      </Buttons>
    </DeedForm>
  );
}

type Preview = {
  readonly about: ReminderAbout;
  readonly organisation: string | null;
  readonly subject: string;
  readonly from: string;
  readonly replyTo?: string | undefined;
  readonly text: string;
};

/** One mail of each kind, as its first reader gets it. */
export function ReminderPreviews({ previews }: { previews: readonly Preview[] }) {
  const say = useWords(words);
  if (previews.length === 0) return null;
  return (
    <div className="preview-panes">
      {previews.map(({ about, organisation, subject, from, replyTo = '', text }) => (
        <PreviewPane key={about} title={say(`preview ${about}`, { name: organisation ?? say('invitedReader') })}>
          <Facts
            facts={[
              [say('from'), from],
              [say('replyTo'), mailAddressShown(replyTo)],
              [say('subject'), subject],
            ]}
          />
          <pre className="caught-text">{text}</pre>
        </PreviewPane>
      ))}
      <p className="aside-note">{say('ownLink')}</p>
    </div>
  );
}
