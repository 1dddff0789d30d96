import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { timingForm } from '~/delivery/dispatch/timing-form';
import { setTiming } from '~/delivery/dispatch/timings.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { deadlineZones, typedDeadline } from '~/letters/letter/deadline';
import { zoneName } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  type FieldsOf,
  LinkButton,
  MomentField,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './timing.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { counter, goesAt, timeZone, perHour } = member.dispatch;
  const frame = await deskFrameOf(member);
  const zone = timeZone ?? frame.timeZone;
  return {
    frame,
    back: dispatchPath(member),
    counter,
    starting: {
      when: goesAt ? ('at an hour' as const) : ('at once' as const),
      ...(goesAt ? typedDeadline(goesAt, zone) : { date: '', time: '09:00', timeZone: zone }),
      perHour: perHour === null ? '' : String(perHour),
    },
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  await setTiming(member, await readForm(args.request, timingForm));
  return redirect(dispatchPath(member));
});

export default function Timing() {
  const { frame, back, counter, starting } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof timingForm>>(useActionData<typeof action>(), starting);
  const say = useWords(words);
  const { when, date, time, timeZone, perHour } = form.fields;
  const zones = deadlineZones.map((zone) => ({ value: zone, label: zoneName(zone) }));
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="dispatch">
      <DeedForm form={form} to={`${back}/timing`}>
        <input type="hidden" name="counter" value={counter} />
        <ChoiceField
          field={when}
          label={say('when')}
          choices={[
            { value: 'at once', label: say('atOnce') },
            { value: 'at an hour', label: say('atHour'), hint: say('atHourHint') },
          ]}
        />
        <MomentField date={date} time={time} zone={timeZone} zones={zones} label={say('hour')} hint={say('hourHint')} />
        <TextField
          field={perHour}
          label={say('perHour')}
          hint={say('perHourHint')}
          width="short"
          inputMode="numeric"
          optional
        />
        <Buttons>
          <Button weight="deed">{say('save')}</Button>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
