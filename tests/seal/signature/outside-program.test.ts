import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { log } from '~/platform/installation/log.server';
import { readSettings } from '~/platform/installation/settings.server';
import { asSpoken } from '~/platform/locale/spoken.words';
import { answered } from '~/seal/signature/outside.server';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const run = (words: string, seconds = 20) =>
  answered([process.execPath, '-e', words], Buffer.from('a digest'), {
    who: asSpoken('The program'),
    type: '',
    limits: { seconds, bytes: 10_000 },
  });

test('a program whose own child lives on is given up in time, and the child ends with it', async () => {
  const mark = join(mkdtempSync(join(tmpdir(), 'undersigned-program-')), 'alive');
  const child = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(mark)}, ''), 4000)`;
  const options = JSON.stringify({ stdio: ['ignore', 'inherit', 'ignore'] });
  const words = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], ${options}).unref(); process.exit(0)`;
  await expect(run(words, 2)).rejects.toThrow(/did not answer within 2 seconds/);
  await pause(4500);
  expect(existsSync(mark)).toBe(false);
});

test('what a program said before it failed is logged, the end of it where it is long; it is told no setting of ours', async () => {
  const said = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  vi.stubEnv('SECRET', 'a secret');
  vi.stubEnv('PKCS11_PIN', '1234');
  const last = "'token not present, ' + process.env.PKCS11_PIN + ', ' + process.env.SECRET";
  await expect(run(`console.error('x'.repeat(9000) + ${last}); process.exitCode = 3`)).rejects.toThrow(/code 3/);
  const [, { said: kept }] = said.mock.calls[0] as unknown as [string, { said: string }];
  expect(kept).toMatch(/^x+token not present, 1234, undefined$/);
  expect(kept.length).toBeLessThanOrEqual(500);
});

test('a command is a program, or a JSON array of it and its words', () => {
  const command = (written: string) =>
    readSettings({ NODE_ENV: 'test', SEAL_COMMAND: written, DATA_FOLDER: tmpdir() }).seal.command;
  expect(command('/opt/a seal')).toEqual(['/opt/a seal']);
  expect(command('["seal","--slot","1"]')).toEqual(['seal', '--slot', '1']);
  expect(() => command('["seal"')).toThrow('JSON');
  expect(() => command('[1]')).toThrow();
});
