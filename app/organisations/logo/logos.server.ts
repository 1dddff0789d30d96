import { isSame } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { forkChild, type Limits, type Outcome, runnable } from '~/platform/work/child.server';
import { turns } from '~/platform/work/turns';
import { kindOfUpload, type LogoJob, type RemadeLogo, uploadLimits } from './logo';
import { logoRefusal } from './logo-refusal';

/**
 * Far above what real logos need (0.1 to 0.5 s, 150 MB): a logo is judged by the processor’s time that it takes. The clock
 * only sees to it that a busy machine answers at all, within the time of a request, and then the file is not blamed.
 */
export const logoLimits: Limits = { processorSeconds: 4, secondsToStart: 25, seconds: 25, megabytes: 600 };

const inTurn = turns({ atOnce: 2, waiting: 30 });

/**
 * Re-makes an uploaded logo: the only way from an upload to a logo that is kept, shown or printed. The upload is judged by
 * its bytes (at most 2 MB of SVG, 5 MB of pixels) and worked on in a child of its own, so that no file can block or end
 * the caller. The same upload gives the same bytes. Throws a `Refusal` with the sentence for the field.
 * @param options.setsText sets live text in a font of ours, where its family is one of them
 */
export async function remakeLogo(
  upload: Buffer,
  { limits = logoLimits, setsText = false }: { limits?: Limits; setsText?: boolean } = {},
): Promise<RemadeLogo> {
  const kind = kindOfUpload(upload);
  if (upload.length === 0) throw logoRefusal('empty');
  if (kind !== 'svg' && kind !== 'raster') throw logoRefusal(kind);
  if (upload.length > uploadLimits[kind] * 1_000_000) throw logoRefusal('tooHeavy', { limit: uploadLimits[kind] });
  const program = runnable('logo', 'app/organisations/logo/child.ts');
  const outcome = await inTurn(() => forkChild<RemadeLogo>(program, { upload, setsText } satisfies LogoJob, limits));
  if (outcome === 'full') throw logoRefusal('busy');
  return remade(outcome);
}

/** Whether a refusal is of live text that we can set, which is then offered. */
export const canBeSet = (refusal: Refusal): boolean => isSame(refusal.sentence, logoRefusal('liveTextOfOurs').sentence);

/** Whether a refusal is our fault, and the same file may pass another time. */
export const mayPassLater = ({ sentence }: Refusal): boolean =>
  (['weWereBusy', 'busy'] as const).some((key) => isSame(sentence, logoRefusal(key).sentence));

function remade(outcome: Outcome<RemadeLogo>): RemadeLogo {
  switch (outcome.kind) {
    case 'done':
      return { ...outcome.result, bytes: Buffer.from(outcome.result.bytes) };
    case 'refused':
      throw new Refusal(outcome.sentence);
    case 'too much work':
      throw logoRefusal('tookTooLong');
    case 'timed out':
      throw logoRefusal('weWereBusy');
    case 'too large':
      throw logoRefusal('tooMuchMemory');
    case 'died':
      throw logoRefusal('gaveUp');
  }
}
