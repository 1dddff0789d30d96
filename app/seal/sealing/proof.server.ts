import { words as trialWords, whereInWords } from '~/letters/draft/text-trial.words';
import { trialOfText } from '~/letters/draft/text-trials.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { Sentence } from '~/platform/locale/sentences';
import { asSpoken } from '~/platform/locale/spoken.words';
import { isRefusal, Refusal } from '~/platform/request/refusal';
import { turns } from '~/platform/work/turns';
import type { Choices } from '../edition/choices';
import { words } from '../edition/edition.words';
import { disposition, sealedFileName } from '../edition/file-name';
import { TypesetterDied } from '../typeset/typeset.server';
import { proofContent } from './freezing.server';
import { typesetProof } from './seal.server';
import { logosOf } from './seals.server';

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
  if (set === 'full') throw new Refusal(words.sentence('busy'));
  const { letter, imprint, text } = content;
  const name = sealedFileName({
    date: imprint.date,
    shortTitle: `Proof ${letter.shortTitle}`,
    language: text.language,
  });
  return { pdf: set.pdf, disposition: disposition(name, 'inline') };
}

/** Why no PDF could be made, with the place where the text fails if its trial found one. */
async function whyNotSet(textId: string, thrown: unknown): Promise<Sentence> {
  const say = trialWords('en');
  const trial = await trialOfText(textId);
  if (trial?.state === 'failed') {
    return asSpoken(`${say('failedText', { failure: trial.failure })} ${whereInWords(trial, say)} ${say('todo')}`);
  }
  if (thrown instanceof TypesetterDied) return trialWords.sentence('notNow');
  if (isRefusal(thrown)) return thrown.sentence;
  throw thrown;
}
