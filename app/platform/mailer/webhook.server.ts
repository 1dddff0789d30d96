import { Resend } from 'resend';
import { z } from 'zod';

/** What the provider tells of a mail after it took it. `id` names the telling: the same id twice is one telling. */
export type Telling = {
  readonly id: string;
  /** `email.delivered`, `email.bounced`, … ; a type not known here is to be answered with 200 and left alone. */
  readonly type: string;
  readonly at: Date;
  /** The provider’s id of the mail; null where the telling is not about a mail. */
  readonly providerId: string | null;
  /** The marks that the mail was given. */
  readonly tags: Readonly<Record<string, string>>;
  /** Only a permanent bounce says that the mailbox takes no mail. */
  readonly bounce?: { readonly permanent: boolean; readonly kind: string; readonly sentence: string };
};

const shape = z.object({
  type: z.string().min(1).max(100),
  created_at: z.coerce.date(),
  data: z
    .looseObject({
      email_id: z.string().max(200).optional(),
      // As a list or as an object: both come.
      tags: z
        .union([z.record(z.string(), z.string()), z.array(z.looseObject({ name: z.string(), value: z.string() }))])
        .optional()
        .catch(undefined),
      bounce: z
        .looseObject({ type: z.string().default(''), subType: z.string().default(''), message: z.string().default('') })
        .optional(),
    })
    .optional(),
});

/**
 * Reads one webhook of Resend (signed as Svix does: HMAC-SHA256 over `id.timestamp.body`, five minutes of tolerance).
 * Webhooks come at least once and in any order: the caller keeps the ids.
 * @returns the telling, `'forged'` when signature or form is wrong, `'old'` when it is outside the window
 */
export function readResendWebhook(rawBody: string, headers: Headers, secret: string): Telling | 'forged' | 'old' {
  const id = headers.get('svix-id') ?? '';
  const timestamp = headers.get('svix-timestamp') ?? '';
  const signature = headers.get('svix-signature') ?? '';
  if (!id || id.length > 200 || !/^\d{1,12}$/.test(timestamp)) return 'forged';
  try {
    // The SDK wants a key before it verifies; verifying uses none.
    const verified: unknown = new Resend('re_unused').webhooks.verify({
      payload: rawBody,
      headers: { id, timestamp, signature },
      webhookSecret: secret,
    });
    const read = shape.safeParse(verified);
    return read.success ? tellingOf(id, read.data) : 'forged';
  } catch (fault) {
    return fault instanceof Error && fault.message.includes('too old') ? 'old' : 'forged';
  }
}

function tellingOf(id: string, { type, created_at: at, data: about }: z.infer<typeof shape>): Telling {
  const bounce = about?.bounce;
  return {
    id,
    type,
    at,
    providerId: about?.email_id ?? null,
    tags: tagsOf(about?.tags),
    ...(bounce && {
      bounce: {
        permanent: bounce.type === 'Permanent',
        kind: [bounce.type, bounce.subType].filter(Boolean).join(' / '),
        sentence: bounce.message.slice(0, 500),
      },
    }),
  };
}

const tagsOf = (tags: Record<string, string> | { name: string; value: string }[] = {}): Record<string, string> =>
  Array.isArray(tags) ? Object.fromEntries(tags.map(({ name, value }) => [name, value])) : tags;
