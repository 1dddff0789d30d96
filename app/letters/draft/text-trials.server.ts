import { database, type Transaction } from '~/platform/database/database.server';
import { failureSaid } from '~/platform/database/kept-sentence.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { enqueue } from '~/platform/work/queue.server';
import { type FaultyPlace, type TextTrial, trialTiming } from './text-trial';

/** Has the typesetter try a text as soon as its transaction commits. */
export async function askForTrial(tx: Transaction, textId: string, at: Date): Promise<void> {
  await tx.textTrial.create({ data: { textId, askedAt: at } });
  await enqueue(tx, trialTiming, { textId });
}

/** What came of the trial of a text; null for one that was made before there were trials. */
export async function trialOfText(textId: string): Promise<TextTrial | null> {
  const row = await database().textTrial.findUnique({ where: { textId } });
  return row && shown(row);
}

/** The latest version’s text that cannot be printed, with why and where; null where it can, or is being tried. */
export async function failedVersionOf(letterId: string) {
  const version = await database().version.findFirst({
    where: { letterId },
    orderBy: { number: 'desc' },
    select: {
      number: true,
      texts: { where: { authentic: true }, orderBy: { ordinal: 'desc' }, take: 1, select: { trial: true } },
    },
  });
  const row = version?.texts[0]?.trial;
  const trial = row && shown(row);
  return trial?.state === 'failed' ? { number: version?.number ?? 0, trial } : null;
}

type Row = {
  finishedAt: Date | null;
  failure: string | null;
  failureSentence: unknown;
  part: string | null;
  place: number | null;
  quote: string | null;
};

function shown({ finishedAt, part, place, quote, ...row }: Row): TextTrial {
  const failure = failureSaid(row, firstLanguage);
  if (!finishedAt) return { state: 'under way' };
  if (failure === null) return { state: 'passed' };
  const where = part && place && quote !== null ? { part: part as FaultyPlace['part'], place, quote } : null;
  return { state: 'failed', at: finishedAt, failure, where };
}
