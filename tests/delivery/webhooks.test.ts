import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { action } from '~/routes/hooks/resend';
import { signedWebhook } from '../mocks/resend';
import { officials, sent } from '../setup/dispatches';
import { mailer, messages, sealed } from '../setup/sending';

const secret = `whsec_${Buffer.from('a secret of the tests only').toString('base64')}`;
process.env.RESEND_WEBHOOK_SECRET = secret;
forgetSettings();

// What may happen to a mail that the provider took, in that order, and where the message then stands for good.
const histories: readonly (readonly [ends: string, ...types: string[]])[] = [
  ['accepted', 'sent'],
  ['accepted', 'scheduled', 'sent', 'received'],
  ['delivered', 'sent', 'delivered', 'opened', 'clicked'],
  ['delivered', 'sent', 'delivery_delayed', 'delivered'],
  ['delayed', 'sent', 'delivery_delayed'],
  ['bounced', 'sent', 'delivery_delayed', 'bounced'],
  ['bounced', 'sent', 'delivered', 'bounced'],
  ['complained', 'sent', 'delivered', 'complained'],
  ['refused', 'sent', 'delivery_delayed', 'failed'],
  ['refused', 'sent', 'suppressed'],
  ['accepted', 'of_tomorrow'],
];

let dispatchId: string;
beforeEach(async () => {
  await officials(histories.length);
  dispatchId = await sent(sealed);
  await sendToTheEnd(dispatchId, mailer);
});

type Told = { rawBody: string; headers: Headers };
const asked = ({ rawBody: body, headers }: Told) => {
  const request = new Request('http://localhost/hooks/resend', { method: 'POST', body, headers });
  return action({ request, params: {}, context: {} as never });
};

/** Every telling of every history, each about a message of its own. */
async function tellings(change: { secret?: string; at?: Date } = {}): Promise<Told[]> {
  const about = await messages(dispatchId);
  return histories.flatMap(([, ...types], place) =>
    types.map((type, step) => {
      const created_at = new Date(Date.now() - 60_000 + step * 1000).toISOString();
      const bounce = type === 'bounced' ? { bounce: { type: 'Permanent', subType: 'General', message: 'Gone' } } : {};
      const data = { email_id: about[place]!.providerId, ...bounce };
      return signedWebhook({ type: `email.${type}`, created_at, data }, { secret, ...change });
    }),
  );
}

const ends = async () => (await messages(dispatchId)).map(({ state }) => state);

test('all that the provider can tell, three times each and in any order, ends in the same states', async () => {
  const told = await tellings();
  const thrice = [...told, ...told, ...told];
  const orders = fc.shuffledSubarray(thrice, { minLength: thrice.length });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      await database().messageNews.deleteMany();
      await database().message.updateMany({ where: { dispatchId }, data: { state: 'accepted' } });
      for (const one of order) expect((await asked(one)).status).toBe(200);
      expect(await ends()).toEqual(histories.map(([end]) => end));
      expect(await database().messageNews.count()).toBe(told.length);
    }),
    { numRuns: 4 },
  );
  const bounced = histories.filter(([end]) => end === 'bounced').length;
  expect(await database().officialMailbox.count({ where: { bouncedAt: { not: null } } })).toBe(bounced);
});

test('none of it is believed where it is forged, or older than five minutes', async () => {
  const another = `whsec_${Buffer.from('a secret of somebody else').toString('base64')}`;
  for (const one of await tellings({ secret: another })) expect((await asked(one)).status).toBe(401);
  for (const one of await tellings({ at: new Date(Date.now() - 360_000) })) expect((await asked(one)).status).toBe(400);
  expect(await ends()).toEqual(histories.map(() => 'accepted'));
  expect(await database().messageNews.count()).toBe(0);
});
