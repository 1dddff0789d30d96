import { setTimeout as wait } from 'node:timers/promises';
import { dispatchJob } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import type { Mail, Mailer } from '~/platform/mailer/mail';
import { resendMailer } from '~/platform/mailer/resend.server';
import { defineJob, type Job } from '~/platform/work/queue.server';
import { startWorker } from '../../server/worker';

// A worker process of its own, the product's, that ends itself by SIGKILL at a step that the test names, or is killed at
// any moment. With a planted fault it is wrong on purpose, so that the test is seen to find that.
export type Orders = {
  /** At which step, and the how manieth time; null: the test kills when it likes. */
  dies: { at: 'claimed' | 'asked' | 'answered'; time: number } | null;
  fault: 'send then record' | 'checkpoint first' | null;
};

const { dies, fault } = JSON.parse(process.argv[2] ?? '{}') as Orders;
const provider = resendMailer({
  apiKey: process.env['RESEND_API_KEY'] ?? '',
  baseUrl: process.env['RESEND_BASE_URL'] ?? '',
  requestsPerSecond: Number(process.env['MESSAGES_PER_SECOND']),
  timeoutMilliseconds: 700,
});

const passed = { claimed: 0, asked: 0, answered: 0 };
function step(at: keyof typeof passed): void {
  passed[at] += 1;
  if (dies?.at === at && dies.time === passed[at]) process.kill(process.pid, 'SIGKILL');
}

const mailer: Mailer = {
  ...provider,
  async send(mail) {
    step('claimed');
    process.send?.('asking');
    const asked = provider.send(mail);
    if (dies?.at === 'asked') {
      await wait(10);
      step('asked');
    }
    const outcome = await asked;
    step('answered');
    return outcome;
  },
};

/** Wrong on purpose: the order of the two steps, and a key that is no message's. */
const wrong = (order: NonNullable<Orders['fault']>) =>
  defineJob<{ dispatchId: string }>({
    name: 'dispatch',
    expireInSeconds: 60,
    retryLimit: 0,
    async run({ dispatchId }) {
      const messages = await database().message.findMany({ where: { dispatchId, state: 'prepared' } });
      for (const { id, mailbox, subject, text, html } of messages) {
        const record = () =>
          database().$executeRaw`UPDATE message SET state = 'accepted' WHERE id = ${id}::uuid AND state = 'prepared'`;
        const mail: Mail = {
          from: { name: 'Wrong', address: 'letters@undersigned.example' },
          to: mailbox,
          ...{ subject, text, html, headers: {}, attachments: [] },
          idempotencyKey: `${id}/${process.pid}`,
        };
        if (order === 'checkpoint first') await record();
        await mailer.send(mail);
        if (order === 'send then record') await record();
      }
    },
  });

const dispatching = (fault ? wrong(fault) : dispatchJob(() => mailer)) as Job<object>;
for (;;) {
  const there = await database().$queryRaw`SELECT 1`.then(() => true).catch(() => wait(100, false));
  if (there) break;
}
process.send?.('ready');
process.once('message', () => {
  void startWorker({ jobs: () => [dispatching], timetable: {} });
});
process.once('disconnect', () => process.exit(0));
