import { setTimeout as wait } from 'node:timers/promises';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { installedMailer } from '~/platform/mailer/installed.server';

// The sending of one dispatch in a process of its own, as the worker is one: freezing happened in another.
export type Sent = { megabytes: number[]; processorMilliseconds: number };

const before = process.cpuUsage();
const seen: number[] = [];
let over = false;
const sending = sendToTheEnd(process.argv[2] ?? '', installedMailer()).finally(() => {
  over = true;
});
while (!over) {
  seen.push(Math.round(process.memoryUsage.rss() / 1_000_000));
  await Promise.race([sending, wait(500)]);
}
await sending;
const { user, system } = process.cpuUsage(before);
const megabytes = [0.2, 0.4, 0.6, 0.8, 1].map((part) => seen[Math.ceil(seen.length * part) - 1] ?? 0);
process.send?.({ megabytes, processorMilliseconds: (user + system) / 1000 } satisfies Sent, () => process.exit(0));
