import { expertFormWords } from '~/sign-on/expert/expert-form.words';
import { expertCarryWords } from '~/sign-on/expert-change/expert-carry.words';
import type { ExpertChange } from '~/sign-on/expert-change/expert-change-page.server';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  TextArea,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './expert-change.words';

type Answering = {
  shown: Pick<ExpertChange, 'objects' | 'carries' | 'number' | 'declared' | 'withdrawal' | 'held'>;
  reply: unknown;
};

/** Why nothing was recorded, where the form is no longer there to say so. */
function Refused({ reply }: { reply: unknown }) {
  const { refusal } = useFormState<Record<string, string>>(reply);
  return refusal ? <Notice kind="warning">{refusal}</Notice> : null;
}

/** The objection of an expert to a correction; nothing where it can no longer be made. */
export function Objection({ shown, reply }: Answering) {
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  if (!shown.objects) return <Refused reply={reply} />;
  return (
    <section className="no-print">
      <Heading explains={say('objectLead')}>{say('objectTitle')}</Heading>
      <DeedForm form={form}>
        <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} rows={3} />
        <Buttons>
          <Button>{say('object')}</Button>
          <LinkButton to={shown.withdrawal} weight="quiet">
            {say('withdraw')}
          </LinkButton>
        </Buttons>
      </DeedForm>
    </section>
  );
}

/** The yes of an expert to a change of substance: the name is the act. */
export function CarryOver({ shown, reply, time }: Answering & { time: string }) {
  const form = useFormState<{ name: string }>(reply);
  const say = useWords(words);
  const sayForm = useWords(expertFormWords);
  const declaration = useWords(expertCarryWords)('declaration', shown.declared);
  if (!shown.carries) return <Refused reply={reply} />;
  return (
    <section className="no-print">
      <Heading>{say('carryTitle', { number: shown.number })}</Heading>
      <DeedForm form={form}>
        <input type="hidden" name="declaration" value={declaration} />
        <div>
          <h3>{sayForm('declaration')}</h3>
          <blockquote className="declaration">
            <p>{declaration}</p>
          </blockquote>
        </div>
        <TextField field={form.fields.name} label={sayForm('name')} width="medium" autoComplete="name" />
        <Buttons>
          <Button weight="deed">{say('carry')}</Button>
          <LinkButton to={time} weight="quiet">
            {say(shown.held ? 'otherDay' : 'needTime')}
          </LinkButton>
          <LinkButton to={shown.withdrawal} weight="quiet">
            {say('withdraw')}
          </LinkButton>
        </Buttons>
      </DeedForm>
    </section>
  );
}
