import { z } from 'zod';
import { log } from '~/platform/installation/log.server';
import { advice, unreadiness } from '~/platform/installation/readiness.server';
import { readSettings } from '~/platform/installation/settings.server';
import { isRefusal } from '~/platform/request/refusal';
import { installationAuthority, installationSigner } from '~/seal/signature/installation-signer.server';
import { requireValid } from '~/seal/signature/signer.server';
import { trialSignature } from '~/seal/signature/trial-signature.server';
import { folderFaultInWords, folderProblems } from './folder-problems';

/** What keeps the installation from starting: one plain line for each setting malformed, missing or unsafe. */
export async function plainProblems(environment: NodeJS.ProcessEnv): Promise<string[]> {
  try {
    const read = readSettings(environment);
    const lines = unreadiness(read, environment);
    if (lines.length > 0) return lines;
    for (const line of advice(read, environment)) log.warn(line);
    return [...folderProblems(read.dataFolder), ...(await sealProblems(read))];
  } catch (thrown) {
    const folder = folderFaultInWords(thrown);
    if (folder) return [folder];
    if (!(thrown instanceof z.ZodError)) throw thrown;
    return [...malformedLines(thrown), ...problemsBeside(thrown, environment)];
  }
}

/** What is missing or unsafe beside settings that cannot be read: all of it is said at once. */
function problemsBeside({ issues }: z.ZodError, environment: NodeJS.ProcessEnv): string[] {
  const malformed = new Set(issues.map(({ path }) => String(path[0])));
  const told = Object.entries(environment).filter(([name]) => !malformed.has(name));
  const others: NodeJS.ProcessEnv = { NODE_ENV: environment.NODE_ENV, ...Object.fromEntries(told) };
  if (malformed.has('MODE')) others['MODE'] = 'production';
  const read = readSettings(others);
  return unreadiness(read, others).filter((line) => ![...malformed].some((name) => line.startsWith(`${name} `)));
}

/** One line for each setting that cannot be read. */
export const malformedLines = ({ issues }: z.ZodError): string[] => [
  ...new Map(issues.map(({ path, message }) => [path.join('.'), `${path.join('.')}: ${message}.`])).values(),
];

/** Whether the seal’s key and certificate can seal now: a key kept elsewhere is asked for one signature. */
async function sealProblems(read: ReturnType<typeof readSettings>): Promise<string[]> {
  if (read.mode !== 'production') return [];
  try {
    requireValid(await installationSigner(read.seal, read), new Date());
    await installationAuthority(read.seal);
    const { problem, warning } = await trialSignature(read);
    if (warning) log.warn(warning);
    return problem ? [problem] : [];
  } catch (thrown) {
    if (isRefusal(thrown)) return [thrown.message];
    throw thrown;
  }
}
