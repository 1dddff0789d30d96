import type { LetterDeed } from '~/letters/desk.server';
import { words as trialWords, whereInWords } from '~/letters/text-trial.words';
import { trialOfText } from '~/letters/text-trials.server';
import { isRefusal, Refusal } from '~/platform/refusal';
import { turns } from '~/platform/turns';
import type { Choices } from './choices';
import { proofContent } from './editions.server';
import { disposition, sealedFileName } from './file-name';
import { typesetProof } from './seal.server';
import { words } from './sealing.words';
import { logosOf } from './seals.server';
import { TypesetterDied } from './typeset.server';

const inTurn = turns({ atOnce: 1, waiting: 8 });

/**
 * The letter as it would be printed at this moment with these choices, as a PDF marked as a proof; null where it was never
 * opened.
 * @throws Refusal where it cannot be set, the version has no text in that language, or too many proofs are being set
 */
export async function proofOf(
  deed: LetterDeed<'seal letters'>,
  choices: Choices,
): Promise<{ pdf: Buffer; disposition: string } | null> {
  const content = await proofContent(deed, choices);
  if (!content) return null;
  const logos = await logosOf(content);
  const set = await inTurn(() => typesetProof(content, logos)).catch(async (thrown: unknown) => {
    throw new Refusal(await whyNotSet(content.text.id, thrown));
  });
  if (set === 'full') throw new Refusal(words('en')('busy'));
  const { letter, imprint, text } = content;
  const name = sealedFileName({
    date: imprint.date,
    shortTitle: `Proof ${letter.shortTitle}`,
    language: text.language,
  });
  return { pdf: set.pdf, disposition: disposition(name, 'inline') };
}

/** Why no PDF could be made, with the place where the text fails if its trial found one. */
async function whyNotSet(textId: string, thrown: unknown): Promise<string> {
  const say = trialWords('en');
  const trial = await trialOfText(textId);
  if (trial?.state === 'failed') {
    return `${say('failedText', { failure: trial.failure })} ${whereInWords(trial, say)} ${say('todo')}`;
  }
  if (thrown instanceof TypesetterDied) return say('notNow');
  if (isRefusal(thrown)) return thrown.message;
  throw thrown;
}
