import { type ResendSettings, startResend } from './resend';

// The stand-in in a process of its own, which no test kills: what it took survives whatever happens to ours. It is asked
// for its ledger and its clock by messages.
export type Asked = { ledger: true } | { turnedAway: true } | { ahead: number } | { stop: true };
export type LedgerLine = { to: string; key: string | null; id: string };

let ahead = 0;
const settings = JSON.parse(process.argv[2] ?? '{}') as ResendSettings;
const resend = await startResend({ lean: true, ...settings, now: () => Date.now() + ahead });
process.on('message', (asked: Asked) => {
  if ('ledger' in asked) process.send?.({ ledger: resend.taken.map(({ to, key, id }) => ({ to, key, id })) });
  if ('turnedAway' in asked) process.send?.({ turnedAway: resend.seen.turnedAway });
  if ('ahead' in asked) ahead = asked.ahead * 1000;
  if ('stop' in asked) process.exit(0);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ baseUrl: resend.baseUrl });
