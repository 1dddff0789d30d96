import { createHash } from 'node:crypto';
import { sendSlice } from '~/delivery/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { localMailbox } from '~/platform/mailer/local.server';
import type { Mail, Mailer } from '~/platform/mailer/mail';

// A worker process of its own, that a test kills at any moment: it sends one dispatch until nothing is left to do.
// With `forgetful` it is wrong on purpose: it sends under a key of its own and records only afterwards, and a test that
// hears `answered` kills it in between.
const [dispatchId = '', forgetful] = process.argv.slice(2);
const { mailer: transport } = localMailbox({ databaseUrl: process.env.DATABASE_URL ?? '' });
/** Says when it asks, so that the test knows that the worker is in the midst of its work. */
const mailer: Mailer = {
  ...transport,
  send(mail) {
    process.send?.('asking');
    return transport.send(mail);
  },
};

async function sendThenRecord(): Promise<void> {
  for (;;) {
    const message = await database().message.findFirst({
      where: { dispatchId, state: 'prepared' },
      orderBy: { id: 'asc' },
    });
    if (!message) return;
    const mail: Mail = {
      from: { name: 'Wrong', address: 'letters@undersigned.example' },
      to: message.mailbox,
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: {},
      attachments: [],
      idempotencyKey: createHash('sha256').update(`${message.id}${process.pid}`).digest('hex'),
    };
    await mailer.send(mail);
    process.send?.('answered');
    await new Promise((goOn) => setTimeout(goOn, 30));
    await database().$executeRaw`UPDATE message SET state = 'accepted' WHERE id = ${message.id}::uuid`;
  }
}

async function sendAll(): Promise<void> {
  for (let wake = await sendSlice(dispatchId, mailer); wake !== null; wake = await sendSlice(dispatchId, mailer))
    await new Promise((goOn) => setTimeout(goOn, wake * 1000));
}

process.once('message', async () => {
  await (forgetful ? sendThenRecord() : sendAll());
  process.send?.('done');
  process.exit(0);
});
await database().$queryRaw`SELECT 1`;
process.send?.('ready');
