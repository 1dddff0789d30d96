import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { freezeEdition } from '~/seal/editions.server';
import { sealDeskOf } from '~/seal/seal-desk.server';
import { words } from '~/seal/seal-page.words';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('sealTitle') }];

/** Whether the page was shown while sign-on was open: what was shown is what is sealed, or nothing. */
const sealingForm = z.object({ whileOpen: z.enum(['yes', 'no']) });

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'seal letters');
  const [frame, desk] = await Promise.all([deskFrameOf(letter), sealDeskOf(letter)]);
  const names = desk.signatories.map(({ name }) => name);
  return { frame, letterId: letter.letter.id, open: desk.open, names };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'seal letters');
  const { whileOpen } = await readForm(args.request, sealingForm);
  await freezeEdition(letter, { whileOpen: whileOpen === 'yes' });
  return redirect(`/desk/letters/${letter.letter.id}/seal`);
});

export default function Sealing() {
  const { frame, letterId, open, names } = useLoaderData<typeof loader>();
  const form = useFormState<z.input<typeof sealingForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('sealTitle')} above={<DeskFrame letter={frame} current="seal" />}>
      <Irrevocable
        happens={
          <>
            <p>{say('happens', { count: names.length })}</p>
            {open ? <p>{say('happensOpen')}</p> : null}
            <details>
              <summary>{say('names')}</summary>
              <ul>
                {names.map((name, place) => (
                  <li key={place}>{name}</li>
                ))}
              </ul>
            </details>
          </>
        }
        whom={<p>{say('whom')}</p>}
        lasting={<p>{say('lasting')}</p>}
        back={`/desk/letters/${letterId}/seal`}
      >
        <DeedForm form={form}>
          <input type="hidden" name="whileOpen" value={open ? 'yes' : 'no'} />
          <Buttons>
            <Button weight="deed">{say('seal')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
