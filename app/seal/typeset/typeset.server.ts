import { setImmediate as breath } from 'node:timers/promises';
import { digestOf } from '~/platform/installation/storage.server';
import { Refusal } from '~/platform/request/refusal';
import { type Limits, runnable } from '~/platform/work/child.server';
import { keptChild } from '~/platform/work/kept-child.server';
import { attachments } from '../edition/attachments';
import { type EditionContent, type Logo, publicEditionSchema } from '../edition/edition';
import { publicFormOf } from '../edition/edition-digest.server';
import { codeSquare } from './code-square';
import { typesetting } from './fonts.server';
import { sheet } from './sheet';
import { logoPath, printedLogos } from './sheet-signatories';
import { words } from './typeset.words';
import type { SetLetter } from './typesetter.child';
import type { Composition } from './typesetter.server';

/** The logos of an edition by digest, as the platform re-made them at upload. */
export type Logos = ReadonlyMap<string, Uint8Array>;

/** A letter is judged by the processor’s time that it takes; the clock is for a proof, which somebody waits for. */
export const proofLimits: Limits = { processorSeconds: 30, secondsToStart: 25, seconds: 25, megabytes: 1500 };

/** The same for what nobody waits for: a busy machine takes longer. */
export const patientLimits: Limits = { ...proofLimits, secondsToStart: 60, seconds: 120 };

const typesetter = keptChild<SetLetter>(() => runnable('typesetter', 'app/seal/typeset/typesetter.child.ts'), {
  jobs: 25,
  megabytes: 320,
  idleSeconds: 60,
});

/** Starts a typesetter where none waits, so that it starts while its letter is prepared. */
export const readyTypesetter = (): void => typesetter.ready(proofLimits);

/**
 * Sets an edition in a child that harms neither this process nor, failing, the next letter.
 * @param sealed whether it becomes the edition itself, with check code, attachments and a place for the seal, or a proof
 * @throws Refusal when the letter cannot be set: a character in none of the fonts, too long, too large
 */
export async function typeset(content: EditionContent, logos: Logos, sealed: boolean): Promise<SetLetter> {
  readyTypesetter();
  const { template, fonts } = await typesetting();
  const publicEdition = publicFormOf(content);
  // A letter of two thousand keeps no other request waiting: each step is short, and between two the others have their turn.
  await breath();
  const files = sealed ? attachments(publicEdition, publicEditionSchema.parse(JSON.parse(publicEdition))) : [];
  await breath();
  const digest = sealed ? digestOf(Buffer.from(publicEdition)) : undefined;
  const printed = sheet(content, digest);
  const values = { ...printed, attachments: files.map(({ text: _text, ...file }) => file) };
  const sheetFile = Buffer.from(JSON.stringify(values));
  await breath();
  const job: Composition = {
    template,
    fonts,
    files: new Map<string, Uint8Array>([
      ['/sheet.json', sheetFile],
      ...(printed.square ? [['/square.svg', Buffer.from(codeSquare(printed.square.address))] as const] : []),
      ...files.map((file) => [`/${file.name}`, Buffer.from(file.text)] as const),
      ...(await drawingsOf(content, logos)),
    ]),
    moment: sealed ? content.sealing.moment : undefined,
  };
  return setInChild(job, sealed ? patientLimits : proofLimits);
}

/** A letter that went beyond its limits: on a busy machine it may pass another time. */
export class BeyondLimits extends Refusal {}

/** The typesetter ended without a word: its own fault, which may lie in the letter. */
export class TypesetterDied extends Error {}

/**
 * Sets one job within limits.
 * @throws Refusal that says in which way the letter failed; TypesetterDied where the child ended
 */
export async function setInChild(job: Composition, within: Limits): Promise<SetLetter> {
  const outcome = await typesetter(job, within);
  switch (outcome.kind) {
    case 'done':
      return outcome.result;
    case 'refused':
      throw new Refusal(outcome.sentence);
    case 'timed out':
      throw new BeyondLimits(words.sentence('tooSlow', { seconds: within.seconds }));
    case 'too much work':
      throw new BeyondLimits(words.sentence('tooSlow', { seconds: within.processorSeconds ?? within.seconds }));
    case 'too large':
      throw new BeyondLimits(words.sentence('tooLarge'));
    case 'died':
      throw new TypesetterDied(`The typesetter died (${outcome.signal ?? outcome.code}): ${outcome.lastWords}`);
  }
}

/** The logos that the edition prints, each as a file of the workspace. */
async function drawingsOf(content: EditionContent, logos: Logos): Promise<[string, Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const logo of printedLogos(content)) {
    files.push([logoPath(logo), bytesOf(logo, logos)]);
    if (files.length % 100 === 99) await breath();
  }
  return files;
}

function bytesOf(logo: Logo, logos: Logos): Uint8Array {
  const bytes = logos.get(logo.digest);
  if (!bytes) throw new Error(`The logo ${logo.digest} of this edition is missing.`);
  if (digestOf(bytes) !== logo.digest) throw new Error(`The logo ${logo.digest} of this edition was changed.`);
  return bytes;
}
