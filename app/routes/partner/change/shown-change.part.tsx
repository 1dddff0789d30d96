import { ComparisonView } from '~/letters/shown/comparison-view';
import { Doubts } from '~/letters/shown/doubts';
import { LeadNote } from '~/letters/shown/lead-note';
import { instantInWords } from '~/platform/locale/dates';
import type { ShownChange } from '~/sign-on/change/shown-change.server';
import { NumberedReservation } from '~/sign-on/signatories/printed-line';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  Notice,
  TextArea,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words as answerWords } from './answer.words';
import { words } from './change.words';

type Shown = Omit<ShownChange, 'letter' | 'digest'>;
type Compared = { shown: Pick<Shown, 'places' | 'language'> };

/** A change as a signatory reads it: where it stands, what it says, what happens next. */
export function ChangeToRead({ shown, pdf }: { shown: Shown; pdf: string }) {
  return (
    <>
      <Standing shown={shown} />
      <WhatChanged shown={shown} pdf={pdf} />
      <NumberedReservation {...shown} />
      <Next shown={shown} />
    </>
  );
}

/** The comparison alone; as a file, too, for those who decide in a board. */
export function WhatChanged({ shown: { places, language }, pdf }: Compared & { pdf: string }) {
  const say = useWords(words);
  return (
    <section>
      <Heading>{say('changed')}</Heading>
      <ComparisonView places={places} language={language} />
      <p className="no-print">
        <a href={pdf}>{say('pdf')}</a>
      </p>
    </section>
  );
}

/** Where the change stands, in a sentence or two. */
function Standing({ shown }: { shown: Shown }) {
  const { state, endedAt, doubts, note, lead, organisation, number, former } = shown;
  const [say, sayAnswer] = [useWords(words), useWords(answerWords)];
  const language = useLanguage();
  if (!shown.stands) return <Notice kind="warning">{say('gone', { organisation })}</Notice>;
  if (state !== 'out' && endedAt) {
    const told = { organisation, number, former, when: instantInWords(endedAt, shown.timeZone, language) };
    if (state === 'moved' && !shown.consents) return <Notice kind="warning">{sayAnswer('left', told)}</Notice>;
    return state === 'moved' ? (
      <Notice kind="success">{say('moved', told)}</Notice>
    ) : (
      <Notice>{say('givenUp', { ...told, reason: shown.reason ?? '' })}</Notice>
    );
  }
  return (
    <>
      <p className="page-lead">
        {shown.kind === 'editorial' ? say('out', { lead, organisation }) : sayAnswer('out', { lead, organisation })}
      </p>
      <Doubts lead={lead} doubts={doubts} />
      <LeadNote from={say('note', { lead })} note={note} />
    </>
  );
}

function Next({ shown }: { shown: Shown }) {
  const { state, stands, objects, until, timeZone, number, former, organisation } = shown;
  const say = useWords(words);
  const when = instantInWords(until, timeZone, useLanguage());
  if (state !== 'out' || !stands) return null;
  if (shown.kind === 'substantive') return <WhatAnswersDo shown={shown} until={when} />;
  if (!objects) return <Notice>{say('closing', { until: when, number })}</Notice>;
  return (
    <section>
      <Heading>{say('next')}</Heading>
      <div className="prose">
        <ul>
          <li>{say('until', { until: when })}</li>
          <li>{say('carries', { number, former, organisation })}</li>
          <li>{say('stops', { former })}</li>
        </ul>
      </div>
    </section>
  );
}

function WhatAnswersDo({ shown, until }: { shown: Shown; until: string }) {
  const { lead, organisation, number, former, signOnUntil, timeZone } = shown;
  const [say, sayAnswer] = [useWords(words), useWords(answerWords)];
  const language = useLanguage();
  const deadline = signOnUntil && instantInWords(signOnUntil, timeZone, language);
  return (
    <section>
      <Heading>{say('next')}</Heading>
      <div className="prose">
        <ul>
          <li>{sayAnswer('wish', { lead, until })}</li>
          <li>{sayAnswer('stands', { lead, former })}</li>
          <li>{sayAnswer('silence', { organisation, number })}</li>
          <li>
            {deadline
              ? sayAnswer('again', { organisation, number, deadline })
              : sayAnswer('notAgain', { organisation, number })}
          </li>
        </ul>
      </div>
    </section>
  );
}

/** Why an objection was not recorded, where its form is no longer there to say so. */
export function Refused({ reply }: { reply: unknown }) {
  const { refusal } = useFormState<{ reason: string }>(reply);
  return refusal ? <Notice kind="warning">{refusal}</Notice> : null;
}

/** The objection of a signatory; nothing where it can no longer object. `byLink`: of a mail; else who is signed in objects. */
export function ObjectionForm({ shown, reply, byLink = false }: { shown: Shown; reply: unknown; byLink?: boolean }) {
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  const { organisation } = shown;
  if (!shown.objects) return <Refused reply={reply} />;
  return (
    <section className="no-print">
      <Heading explains={say('objectLead')}>{say('objectTitle')}</Heading>
      <DeedForm form={form}>
        {byLink ? null : <input type="hidden" name="change" value={shown.id} />}
        <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} rows={3} />
        {byLink ? <p className="aside-note">{say('byLink', { organisation })}</p> : null}
        <Buttons>
          <Button>{say('object', { organisation })}</Button>
        </Buttons>
      </DeedForm>
    </section>
  );
}
