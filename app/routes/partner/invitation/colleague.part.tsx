import { z } from 'zod';
import type { Say } from '~/platform/locale/sentences';
import { plainLine } from '~/sign-on/invitation/invitation-form';
import { type FieldState, Notice, TextArea, TextField, useWords } from '~/ui/door/design-system';
import { words } from './invitation.words';

type Faults = Say<'nameMissing' | 'nameLong' | 'whyMissing' | 'whyLong'>;

/** What whoever came by a link that was mailed to another mailbox says of themselves. */
export const colleagueForm = (say: Faults) =>
  z.object({
    name: plainLine(say('nameMissing'), say('nameLong'), 120),
    why: plainLine(say('whyMissing'), say('whyLong'), 500),
  });

type Apart = { readonly you: { readonly address: string } };

/** Asks for it, and says who sees it. */
export function Colleague({
  fields,
  apart,
  lead,
}: {
  fields: Record<'name' | 'why', FieldState>;
  apart: Apart;
  lead: string;
}) {
  const say = useWords(words);
  return (
    <>
      <Notice>{say('apart', { you: apart.you.address, lead })}</Notice>
      <TextField field={fields.name} label={say('name')} autoComplete="name" width="medium" />
      <TextArea field={fields.why} label={say('why')} hint={say('whyHint')} rows={3} />
    </>
  );
}
