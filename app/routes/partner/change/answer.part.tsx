import { z } from 'zod';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { list } from '~/platform/locale/sentences';
import type { ShownChange } from '~/sign-on/change/shown-change.server';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { answerDeclarationIn } from '~/sign-on/substance/answer-declaration';
import { answerDeclarationWords } from '~/sign-on/substance/answer-declaration.words';
import type { AnswerPage } from '~/sign-on/substance/answer-page.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  TextArea,
  TextField,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './answer.words';
import { Refused } from './shown-change.part';

type Shown = Omit<ShownChange, 'letter' | 'digest'>;
type Answering = { shown: Shown; answer: AnswerPage; withdrawal: string | null };
type Names = 'answer' | 'day' | 'boardDecidedOn' | 'note' | 'name' | 'role';

/** What was answered last, and the form that answers for who can; nothing to do once the change has ended. */
export function Answer({
  shown,
  answer,
  withdrawal,
  reply,
  byLink = false,
}: Answering & { reply: unknown; byLink?: boolean }) {
  const say = useWords(words);
  const { organisation } = shown;
  if (shown.state !== 'out' || !shown.stands) return <Refused reply={reply} />;
  return (
    <section className="no-print">
      <Heading>{say('answerTitle', { organisation })}</Heading>
      <LastAnswer shown={shown} answer={answer} />
      {answer.half ? <Notice kind="warning">{say('half', { organisation })}</Notice> : null}
      {answer.answers ? (
        <AnswerForm {...{ shown, answer, withdrawal, reply, byLink }} />
      ) : (
        <WhoAnswers {...{ shown, answer, withdrawal }} />
      )}
    </section>
  );
}

/** What an organisation answered last, in a sentence. */
export function LastAnswer({ shown, answer: { last, half } }: Pick<Answering, 'shown' | 'answer'>) {
  const say = useWords(words);
  const language = useLanguage();
  const { organisation, number, timeZone } = shown;
  if (!last) return <p>{say('silent', { organisation })}</p>;
  const told = {
    ...{ organisation, number, name: last.name ?? say('someone') },
    when: instantInWords(last.answeredAt, timeZone, language),
  };
  const day = last.heldUntil ? dateInWords(last.heldUntil, 'UTC', language) : '';
  const until = shown.signOnUntil;
  const deadline = until && last.heldUntil && last.heldUntil > until ? instantInWords(until, timeZone, language) : null;
  return (
    <Notice kind={last.kind === 'carry' && !half ? 'success' : 'note'}>
      {last.kind === 'carry' ? say(half ? 'lastHalf' : 'lastCarry', told) : say('lastHold', { ...told, day })}
      {deadline ? ` ${say('holdAfter', { deadline, number, organisation })}` : ''}
      {last.note ? ` ${say('note')}: “${last.note}”` : ''}
    </Notice>
  );
}

function AnswerForm({ shown, answer, withdrawal, reply, byLink }: Answering & { reply: unknown; byLink: boolean }) {
  const { last } = answer;
  const before = {
    answer: last?.kind ?? '',
    day: last?.heldUntil?.toISOString().slice(0, 10) ?? '',
    note: last?.note ?? '',
  };
  const form = useFormState<Record<Names, string>>(reply, before);
  const say = useWords(words);
  const sayDeclaration = useWords(answerDeclarationWords);
  const language = useLanguage();
  const given = z.iso.date().safeParse(form.fields.boardDecidedOn.initialValue);
  const boardDecidedOn = answer.byBoard && given.success ? given.data : null;
  const declaration = answerDeclarationIn(sayDeclaration, { ...answer.declared, boardDecidedOn }, language);
  const { organisation, number } = shown;
  const choices = [
    { value: 'carry', label: say('carry', { number }), hint: say('carryHint') },
    { value: 'hold', label: say('hold'), hint: say('holdHint', { number, organisation }) },
  ];
  return (
    <DeedForm form={form}>
      {byLink ? null : <input type="hidden" name="change" value={shown.id} />}
      <input type="hidden" name="seen" value={answer.seen} />
      <input type="hidden" name="declaration" value={declaration} />
      <ChoiceField field={form.fields.answer} label={say('answer', { organisation })} choices={choices} />
      <div className="where-hold">
        <TextField field={form.fields.day} label={say('day')} hint={say('dayHint')} type="date" width="short" />
      </div>
      {answer.byBoard ? (
        <>
          <input type="hidden" name="byBoard" value="on" />
          <TextField
            field={form.fields.boardDecidedOn}
            label={say('boardDecidedOn', { number })}
            hint={say('boardDecidedOnHint')}
            type="date"
            width="short"
            optional
          />
        </>
      ) : null}
      <TextArea field={form.fields.note} label={say('noteLabel')} hint={say('noteHint')} rows={2} optional />
      <div>
        <h3>{say('declarationTitle')}</h3>
        <blockquote className="declaration">
          <p>{declaration}</p>
        </blockquote>
      </div>
      <Signer fields={form.fields} />
      {byLink ? <p className="aside-note">{say('byLink', { organisation })}</p> : null}
      <Buttons>
        <Button>{say(last ? 'change' : 'deed', { organisation })}</Button>
        {withdrawal ? (
          <LinkButton to={withdrawal} weight="quiet">
            {say('withdraw', { organisation })}
          </LinkButton>
        ) : null}
      </Buttons>
    </DeedForm>
  );
}

function Signer({ fields }: { fields: Record<'name' | 'role', Parameters<typeof TextField>[0]['field']> }) {
  const say = useWords(signingWords);
  return (
    <>
      <TextField field={fields.name} label={say('name')} width="medium" autoComplete="name" />
      <TextField field={fields.role} label={say('role')} width="medium" autoComplete="organization-title" />
    </>
  );
}

function WhoAnswers({ shown: { organisation }, answer: { signatories }, withdrawal }: Answering) {
  const say = useWords(words);
  const names = list(signatories);
  return (
    <>
      <p>{say('whoAnswers', { organisation, names, count: signatories.length })}</p>
      {withdrawal ? (
        <Buttons>
          <LinkButton to={withdrawal} weight="quiet">
            {say('withdraw', { organisation })}
          </LinkButton>
        </Buttons>
      ) : null}
    </>
  );
}
