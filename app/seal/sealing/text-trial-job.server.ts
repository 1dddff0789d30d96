import { type FaultyPlace, mostAttempts, trialTiming } from '~/letters/draft/text-trial';
import { words } from '~/letters/draft/text-trial.words';
import { database } from '~/platform/database/database.server';
import { failureKept } from '~/platform/database/kept-sentence.server';
import { settings } from '~/platform/installation/settings.server';
import type { Sentence } from '~/platform/locale/sentences';
import { databaseNow } from '~/platform/request/arrival.server';
import { isRefusal } from '~/platform/request/refusal';
import { defineJob } from '~/platform/work/queue.server';
import { type EditionContent, editionSchema, type Variant } from '../edition/edition';
import { typesetting } from '../typeset/fonts.server';
import { type Sheet, sheet } from '../typeset/sheet';
import { BeyondLimits, patientLimits, setInChild } from '../typeset/typeset.server';
import { faultyPlace } from './faulty-place.server';

/** The job that sets a new text on trial. What came of it is written once; killed anywhere, it runs again, a few times. */
export const textTrialJob = defineJob<{ textId: string }>({
  ...trialTiming,
  run: ({ textId }) => tryText(textId),
});

/** Sets a sheet as a proof; throws what the typesetter says. A test gives another. */
export type SetSheet = (printed: Sheet) => Promise<unknown>;

/**
 * Sets a text on trial, with the letter’s own pages and before an annex, which are of other widths. A failure is written with its
 * place; a trial that ended with the typesetter is begun again, at most three times in all, and then has failed.
 */
export async function tryText(textId: string, set: SetSheet = setAlone): Promise<void> {
  const begun = await beginTrial(textId);
  if (begun === 'ended') return;
  if (begun === 'too often') return finish(textId, words.sentence('stopped'), null);
  for (const variant of ['names', 'annex'] as const) {
    const printed = sheet(await contentOf(textId, variant), undefined);
    const fault = await faultOf(printed, set);
    if (!fault) continue;
    if (!fault.certain && begun.attempts < mostAttempts) throw fault.thrown;
    return finish(
      textId,
      fault.sentence,
      await faultyPlace(printed, async (one) => (await faultOf(one, set)) !== null),
    );
  }
  await finish(textId, null, null);
}

/** Counts one more attempt, before anything can end this process. */
async function beginTrial(textId: string): Promise<{ attempts: number } | 'ended' | 'too often'> {
  const [row] = await database().textTrial.updateManyAndReturn({
    where: { textId, finishedAt: null, attempts: { lt: mostAttempts } },
    data: { attempts: { increment: 1 } },
    select: { attempts: true },
  });
  if (row) return row;
  const open = await database().textTrial.count({ where: { textId, finishedAt: null } });
  return open > 0 ? 'too often' : 'ended';
}

async function finish(textId: string, failure: Sentence | null, where: FaultyPlace | null): Promise<void> {
  const found = { finishedAt: await databaseNow(), ...(failure && failureKept(failure)), ...where };
  await database().textTrial.updateMany({ where: { textId, finishedAt: null }, data: found });
}

type Fault = { readonly sentence: Sentence; readonly certain: boolean; readonly thrown: unknown };

/** What is wrong with a sheet: certain where the typesetter said it; what ended without a word, or went beyond its limits, may pass another time. */
async function faultOf(printed: Sheet, set: SetSheet): Promise<Fault | null> {
  try {
    await set(printed);
    return null;
  } catch (thrown) {
    const sentence = isRefusal(thrown) ? thrown.sentence : words.sentence('stopped');
    return { sentence, certain: isRefusal(thrown) && !(thrown instanceof BeyondLimits), thrown };
  }
}

async function setAlone(printed: Sheet): Promise<void> {
  const { template, fonts } = await typesetting();
  const values = Buffer.from(JSON.stringify({ ...printed, attachments: [] }));
  await setInChild({ template, fonts, files: new Map([['/sheet.json', values]]), moment: undefined }, patientLimits);
}

/** An edition of nothing but the text, under a letterhead that fails nowhere. */
async function contentOf(textId: string, variant: Variant): Promise<EditionContent> {
  const { version, asks, addresseeBlock, authentic, ...text } = await database().text.findUniqueOrThrow({
    where: { id: textId },
    select: {
      ...{ id: true, language: true, digest: true, title: true, subject: true, addresseeBlock: true },
      ...{ body: true, askInBrief: true, authentic: true },
      version: { select: { number: true, letter: { select: { id: true, slug: true, language: true } } } },
      asks: { orderBy: { number: 'asc' }, select: { words: true } },
    },
  });
  const { language, ...letter } = version.letter;
  const { digests } = await typesetting();
  const { origin, demonstration } = settings();
  return editionSchema.parse({
    format: 'undersigned/edition/1',
    installation: { origin, demonstration },
    letter: { ...letter, shortTitle: '–' },
    number: 1,
    text: {
      ...text,
      version: version.number,
      addresseeBlock: addresseeBlock.split('\n'),
      asks: asks.map((ask) => ask.words),
      ...(!authentic && { authentic: { language, digest: text.digest } }),
    },
    variant,
    order: 'country',
    imprint: { letterhead: { name: '–', lines: [] }, place: '–', date: '2026-01-01' },
    signatories: [],
    sealing: { moment: '2026-01-01T00:00:00.000Z', ...digests },
    trail: { ordinal: 0, digest: '0'.repeat(64) },
  } satisfies EditionContent);
}
