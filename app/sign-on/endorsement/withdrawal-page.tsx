import { TextArea } from '~/ui/field/field';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { Button } from '~/ui/part/button';
import { Irrevocable } from '~/ui/part/irrevocable';
import { useWords } from '~/ui/part/language';
import { words } from './withdrawal-page.words';

type Withdrawing = {
  readonly organisation: string;
  readonly title: string;
  readonly lead: string;
  readonly handedOver: boolean;
  readonly signedAfter: Date | null;
};

/** What stands before a withdrawal, the same for a member and for who holds a receipt. */
export function WithdrawalPage({ of, reply, back }: { of: Withdrawing; reply: unknown; back: string }) {
  const { organisation, title, lead, handedOver, signedAfter } = of;
  const then = handedOver ? 'happensDelivered' : signedAfter ? 'happensLate' : 'happensUnsealed';
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  const happens = (
    <>
      <p>{say('happens', { organisation, title, lead })}</p>
      <p>{say(then, { organisation })}</p>
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
