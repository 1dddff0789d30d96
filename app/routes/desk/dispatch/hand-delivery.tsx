import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { handDeliveryPage, recordHandDelivery } from '~/delivery/dispatch/hand-deliveries.server';
import { handDeliveryForm } from '~/delivery/dispatch/hand-delivery-form';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { deadlineZones, typedDeadline } from '~/letters/letter/deadline';
import { instantInWords, zoneName } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  MomentField,
  Notice,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './hand-delivery.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'send letters');
  const [frame, edition] = await Promise.all([deskFrameOf(member), handDeliveryPage(member)]);
  const zones = deadlineZones.map((zone) => ({ value: zone, label: zoneName(zone) }));
  return { frame, edition, zones, typed: typedDeadline(member.at, frame.timeZone) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'send letters');
  await recordHandDelivery(member, await readForm(args.request, handDeliveryForm));
  return redirect(`/desk/letters/${member.letter.id}/deliveries/hand`);
});

export default function HandDelivery() {
  const { frame, edition } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const desk = `/desk/letters/${frame.letterId}`;
  if (edition?.current && !edition.deliveredAt) return <ToRecord />;
  return (
    <DeskPage title={say('title')} letter={frame} current="dispatch">
      {edition?.deliveredAt ? (
        <>
          <Notice kind="success" finding>
            {say('recorded', {
              number: edition.number,
              when: instantInWords(edition.deliveredAt, frame.timeZone, language),
            })}
          </Notice>
          <LinkButton to={`${desk}/opening/late`}>{say('keepOpen')}</LinkButton>
        </>
      ) : (
        <>
          <Notice>{edition ? say('stale', { number: edition.number }) : say('none')}</Notice>
          <LinkButton to={`${desk}/seal`}>{say('toSeal')}</LinkButton>
        </>
      )}
    </DeskPage>
  );
}

function ToRecord() {
  const { frame, edition } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!edition) return null;
  const { number, signatories: count } = edition;
  const sealed = instantInWords(edition.sealedAt, frame.timeZone, language);
  const happens = (
    <ul>
      <li>{say('happens1', { number, count, sealed })}</li>
      <li>{say('happens2')}</li>
      <li>{say('happens3')}</li>
    </ul>
  );
  return (
    <DeskPage title={say('title')} letter={frame} current="dispatch">
      <Irrevocable
        happens={happens}
        whom={<p>{say('whom')}</p>}
        lasting={<p>{say('lasting')}</p>}
        back={`/desk/letters/${frame.letterId}/dispatches`}
      >
        <HandDeliveryForm />
      </Irrevocable>
    </DeskPage>
  );
}

function HandDeliveryForm() {
  const { edition, zones, typed } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const form = useFormState<Record<'date' | 'time' | 'timeZone', string>>(reply, { ...typed });
  const { date, time, timeZone } = form.fields;
  return (
    <DeedForm form={form}>
      <input type="hidden" name="editionId" value={edition?.editionId} />
      <MomentField date={date} time={time} zone={timeZone} zones={zones} label={say('when')} hint={say('whenHint')} />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
