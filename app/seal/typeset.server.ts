import { forkChild, type Limits, runnable } from '~/platform/child.server';
import { Refusal } from '~/platform/refusal';
import { digestOf } from '~/platform/storage.server';
import { attachments } from './attachments';
import { type EditionContent, type Logo, publicEditionSchema } from './edition';
import { publicFormOf } from './edition-digest.server';
import { typesetting } from './fonts.server';
import { lighterDrawing } from './lighter-drawing';
import { logoPath, sheet } from './sheet';
import type { SetLetter, SettingJob } from './typesetter.child';

/** The logos of an edition by digest, as the platform re-made them at upload. */
export type Logos = ReadonlyMap<string, Uint8Array>;

export const limits: Limits = { seconds: 30, megabytes: 1500 };

/**
 * Sets an edition in a child that is ended after it, so that no letter can harm the next.
 * @param sealed whether it becomes the edition itself, with check code, attachments and a place for the seal, or a proof
 * @throws Refusal when the letter cannot be set: a character in none of the fonts, too long, too large
 */
export async function typeset(content: EditionContent, logos: Logos, sealed: boolean): Promise<SetLetter> {
  const { template, fonts } = await typesetting();
  const publicEdition = publicFormOf(content);
  const files = sealed ? attachments(publicEdition, publicEditionSchema.parse(JSON.parse(publicEdition))) : [];
  const digest = sealed ? digestOf(Buffer.from(publicEdition)) : undefined;
  const printed = { ...sheet(content, digest), attachments: files };
  const job: SettingJob = {
    template,
    fonts,
    files: new Map<string, Uint8Array>([
      ['/sheet.json', Buffer.from(JSON.stringify(printed))],
      ...files.map((file) => [`/${file.name}`, Buffer.from(file.text)] as const),
      ...usedLogos(content).map((logo) => [logoPath(logo), bytesOf(logo, logos)] as const),
    ]),
    moment: sealed ? content.sealing.moment : undefined,
  };
  return setInChild(job, limits);
}

/** Sets one job within limits. Throws a Refusal that says in which way the child failed. */
export async function setInChild(job: SettingJob, within: Limits): Promise<SetLetter> {
  const outcome = await forkChild<SetLetter>(runnable('typesetter', 'app/seal/typesetter.child.ts'), job, within);
  switch (outcome.kind) {
    case 'done':
      return outcome.result;
    case 'refused':
      throw new Refusal(outcome.sentence);
    case 'timed out':
      throw new Refusal(`The letter could not be set within ${within.seconds} seconds. Nothing was sealed.`);
    case 'too large':
      throw new Refusal('The letter needs more memory than a letter may. Nothing was sealed.');
    case 'died':
      throw new Error(`The typesetter died (${outcome.signal ?? outcome.code}): ${outcome.lastWords}`);
  }
}

function usedLogos(content: EditionContent): Logo[] {
  const used = [content.imprint.letterhead.logo, ...content.signatories.map((signatory) => signatory.logo)];
  return used.filter((logo) => logo !== undefined);
}

/** The logo as it goes to the typesetter. */
function bytesOf(logo: Logo, logos: Logos): Uint8Array {
  const bytes = logos.get(logo.digest);
  if (!bytes) throw new Error(`The logo ${logo.digest} of this edition is missing.`);
  if (digestOf(bytes) !== logo.digest) throw new Error(`The logo ${logo.digest} of this edition was changed.`);
  return logo.kind === 'svg' ? Buffer.from(lighterDrawing(Buffer.from(bytes).toString('utf8'))) : bytes;
}
