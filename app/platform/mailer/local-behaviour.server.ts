import type { Pool } from 'pg';
import { z } from 'zod';
import { answers, type Behaviour } from './caught-mail';

/** The row of `local_mail` that holds the behaviour: no mail can have this key, since keys hold no spaces. */
export const behaviourKey = 'behaviour of the mailbox';

const shape = z.object({
  answer: z.enum(answers).default('accept'),
  delayMilliseconds: z.number().min(0).max(600_000).optional(),
  to: z.string().optional(),
});

const ordinary: Behaviour = { answer: 'accept' };

/** How to answer a mail to this address: as the table says, else as the setting LOCAL_MAILBOX_BEHAVIOUR (JSON) says. */
export async function behaviourFor(pool: Pool, to: string): Promise<Behaviour> {
  const { rows } = await pool.query<{ headers: unknown }>('select headers from local_mail where idempotency_key = $1', [
    behaviourKey,
  ]);
  const told = rows[0]?.headers ?? JSON.parse(process.env.LOCAL_MAILBOX_BEHAVIOUR || '{}');
  const behaviour = shape.parse(told) as Behaviour;
  return behaviour.to === undefined || behaviour.to === to ? behaviour : ordinary;
}
