import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { languageName } from '~/letters/text/languages';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { Cure, FindingList } from '~/seal/preflight/findings';
import { stillOpen } from '~/seal/preflight/preflight';
import { words } from '~/seal/preflight/seal-page.words';
import { preflightOf } from '~/seal/sealing/preflight.server';
import { sealDeskOf } from '~/seal/sealing/seal-desk.server';
import { digestOfShown, sealAsShown } from '~/seal/sealing/sealing.server';
import { fieldOf, sealingForm } from '~/seal/sealing/sealing-form';
import {
  Button,
  Buttons,
  CheckField,
  DeedForm,
  Heading,
  Irrevocable,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'sealTitle');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'seal letters');
  const [frame, desk] = await Promise.all([deskFrameOf(letter), sealDeskOf(letter)]);
  const { open, preflight, authentic, signatories, waitingStatements, delivered, timeZone } = desk;
  const names = signatories.map(({ name }) => name);
  const deliveredOn = delivered && dateInWords(delivered.at, timeZone);
  return { deliveredOn, frame, open, names, authentic, waitingStatements, preflight, shown: digestOfShown(preflight) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'seal letters');
  const preflight = await preflightOf(letter, 'to the end');
  const form = await readForm(args.request, sealingForm(words(firstLanguage), preflight.warnings));
  await sealAsShown(letter, preflight, form);
  return redirect(`/desk/letters/${letter.letter.id}/seal`);
});

export default function Sealing() {
  const { frame, open, authentic, shown, preflight, deliveredOn } = useLoaderData<typeof loader>();
  const obstacles = preflight.errors.filter(({ name }) => name !== stillOpen);
  const form = useFormState<Record<string, string>>(useActionData<typeof action>());
  const say = useWords(words);
  const whom = !authentic ? 'whomTranslation' : deliveredOn ? 'whomAgain' : 'whom';
  return (
    <DeskPage title={say('sealTitle')} letter={frame} current="seal">
      <Irrevocable
        happens={<Happens />}
        whom={<p>{say(whom)}</p>}
        lasting={<p>{say('lasting')}</p>}
        back={`/desk/letters/${frame.letterId}/seal`}
      >
        <DeedForm form={form}>
          <input type="hidden" name="whileOpen" value={open ? 'yes' : 'no'} />
          <input type="hidden" name="shown" value={shown} />
          {obstacles.length > 0 ? <Obstacles obstacles={obstacles} /> : null}
          <Doubts warnings={preflight.warnings} form={form} />
          {obstacles.length > 0 ? null : (
            <Buttons>
              <Button weight="deed">{say('seal')}</Button>
            </Buttons>
          )}
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}

/** What is frozen and sealed, in words, with everybody who stands under it. */
function Happens() {
  const { open, names, preflight, waitingStatements, deliveredOn } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { choices } = preflight;
  const language = languageName(choices.language, useLanguage());
  return (
    <>
      <p>{say('happens', { count: names.length })}</p>
      <p>
        {say('chosen', { language, variant: say(`variant${choices.variant}`) })} {say(`order${choices.order}`)}
      </p>
      {deliveredOn ? <p>{say('happensAgain', { date: deliveredOn })}</p> : null}
      {open ? <p>{say('happensOpen')}</p> : null}
      {waitingStatements > 0 ? <p>{say('statementsWaiting', { count: waitingStatements })}</p> : null}
      <details>
        <summary>{say('names')}</summary>
        <ul>
          {names.map((name, place) => (
            <li key={place}>{name}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What stands in the way after all, in the place of the button. */
function Obstacles({ obstacles }: { obstacles: Findings['errors'] }) {
  const say = useWords(words);
  return (
    <>
      <h2>{say('obstacles')}</h2>
      <FindingList findings={obstacles} />
    </>
  );
}

type Findings = ReturnType<typeof useLoaderData<typeof loader>>['preflight'];
type Form = ReturnType<typeof useFormState<Record<string, string>>>;

/** Each warning with the box that confirms it, by name. */
function Doubts({ warnings, form }: { warnings: Findings['warnings']; form: Form }) {
  const say = useWords(words);
  if (warnings.length === 0) return null;
  return (
    <>
      <Heading explains={say('confirm')}>{say('doubts')}</Heading>
      {warnings.map((warning) => {
        const name = fieldOf(warning);
        const { initialValue } = form.fields[name] ?? {};
        const field = { id: `form-${name}`, name, initialValue, errors: form.faults[name] ?? undefined };
        return (
          <div key={name}>
            <CheckField field={field} label={warning.sentence} />
            <p className="aside-note">
              <Cure finding={warning} />
            </p>
          </div>
        );
      })}
    </>
  );
}
