import { Button } from '~/ui/button';
import { TextArea } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './withdrawal-page.words';

type Withdrawing = {
  readonly organisation: string;
  readonly title: string;
  readonly lead: string;
  readonly handedOver: boolean;
};

/** What stands before a withdrawal, the same for a member and for who holds a receipt. */
export function WithdrawalPage({ of, reply, back }: { of: Withdrawing; reply: unknown; back: string }) {
  const { organisation, title, lead, handedOver } = of;
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  const happens = (
    <>
      <p>{say('happens', { organisation, title, lead })}</p>
      <p>{say(handedOver ? 'happensDelivered' : 'happensUnsealed')}</p>
    </>
  );
  return (
    <Page title={say('withdrawTitle', { organisation })}>
      <Irrevocable happens={happens} whom={<p>{say('whom')}</p>} lasting={<p>{say('lasting')}</p>} back={back}>
        <DeedForm form={form}>
          <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} optional rows={3} />
          <Buttons>
            <Button weight="deed">{say('deed', { organisation })}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
