import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ResendSettings } from './resend';
import type { Asked, LedgerLine } from './resend.child';

const program = fileURLToPath(new URL('./resend.child.ts', import.meta.url));

/** Starts the stand-in of Resend in a process of its own. */
export async function resendProcess(settings: Omit<ResendSettings, 'now'> = {}) {
  const child = fork(program, [JSON.stringify(settings)], { execArgv: ['--import', 'tsx'] });
  const heard = <Word>(name: string) =>
    new Promise<Word>((tell, fail) => {
      const listen = (said: Record<string, Word>) => {
        if (!(name in said)) return;
        child.off('message', listen);
        tell(said[name]!);
      };
      child.on('message', listen);
      child.once('exit', () => fail(new Error('the stand-in ended')));
    });
  const ask = (asked: Asked) => void child.send(asked);
  const baseUrl = await heard<string>('baseUrl');
  return {
    baseUrl,
    apiKey: settings.apiKey ?? 're_test',
    async ledger(): Promise<LedgerLine[]> {
      const answer = heard<LedgerLine[]>('ledger');
      ask({ ledger: true });
      return answer;
    },
    /** How many requests were beyond its limit. */
    async turnedAway(): Promise<number> {
      const answer = heard<number>('turnedAway');
      ask({ turnedAway: true });
      return answer;
    },
    /** Its clock from now on, in seconds before the machine’s. */
    setAhead: (seconds: number) => ask({ ahead: seconds }),
    async stop() {
      const gone = new Promise((end) => child.once('exit', end));
      ask({ stop: true });
      await gone;
    },
  };
}
