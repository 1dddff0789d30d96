import { words as trialWords, whereInWords } from '~/letters/draft/text-trial.words';
import { trialOfText } from '~/letters/draft/text-trials.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import type { OpeningAt } from '~/sign-on/opening/openings.server';
import { choicesOf } from '../edition/choices.server';
import type { EditionContent } from '../edition/edition';
import { words as sealingWords } from '../edition/edition.words';
import { doubtful } from '../preflight/doubtful.server';
import { obstaclesToSealing } from '../preflight/obstacles.server';
import { type Finding, type Preflight, stillOpen } from '../preflight/preflight';
import { words } from '../preflight/preflight.words';
import { unprintable } from '../preflight/unprintable.server';
import { nextContent } from './freezing.server';
import { longerThanOnePage } from './one-page.server';
import { type Trial, trialOf, trialWithin } from './trials.server';

type Deed = LetterDeed<'seal letters'>;
const say = words('en');

/** How long a page waits for a trial before it says that one is under way, in milliseconds. */
const patience = 400;

/**
 * Everything that is wrong or doubtful about the letter’s next edition, each with its cure: what stands in the way, what
 * cannot be printed, what the typesetter says on trial, what should be looked at. Changes nothing.
 * @param trial whether the trial is waited for to its end, or no longer than a page waits
 */
export async function preflightOf(deed: Deed, trial: 'to the end' | 'a moment' = 'a moment'): Promise<Preflight> {
  return (await inspectEdition(deed, trial)).preflight;
}

/** The same, with what would be frozen; null where nothing could be. */
export async function inspectEdition(deed: Deed, trial: 'to the end' | 'a moment'): Promise<Looked> {
  const choices = await choicesOf(deed.letter);
  const { opening, obstacles } = await obstaclesToSealing(database(), deed, { whileOpen: true, choices });
  const open = opening?.open ? [openStill(deed, opening)] : [];
  const content =
    opening && !obstacles.some(({ name }) => name === 'no text')
      ? await nextContent(database(), deed, opening, choices)
      : null;
  if (!opening || !content) {
    const preflight: Preflight = { choices, errors: [...obstacles, ...open], warnings: [], trial: 'not tried' };
    return { preflight, opening, content };
  }
  const [doubts, tried] = await Promise.all([
    doubtful(database(), content, opening.versionId),
    trial === 'to the end' ? trialOf(content) : trialWithin(content, patience),
  ]);
  const warnings = [...doubts, ...longerThanOnePage(content)];
  const named = unprintable(content);
  const failed = named.length === 0 ? await failureOf(tried, content) : [];
  const outcome =
    failed.length > 0 ? 'failed' : tried === null ? 'under way' : 'linesOver' in tried ? 'passed' : 'failed';
  const errors = [...obstacles, ...open, ...named, ...failed];
  return { preflight: { choices, errors, warnings, trial: outcome }, opening, content };
}
type Looked = { preflight: Preflight; opening: OpeningAt | null; content: EditionContent | null };

function openStill({ letter }: Deed, opening: { endsAt: Date; timeZone: string }): Finding {
  const sentence = sealingWords('en')('stillOpen', { when: instantInWords(opening.endsAt, opening.timeZone) });
  const cure = { to: `/desk/letters/${letter.id}/closure`, label: say('toClosure') };
  return { name: stillOpen, severity: 'error', sentence, cure };
}

/** What came of a trial, where it failed: with the place in the text, if the text alone fails too. */
async function failureOf(trial: Trial | null, { text, letter }: EditionContent): Promise<Finding[]> {
  const name = 'not settable';
  const own = await trialOfText(text.id);
  if (own?.state === 'failed') {
    const sentence = `${say('notSettable', { sentence: own.failure })} ${whereInWords(own, trialWords('en'))}`;
    const cure = { to: `/desk/letters/${letter.id}/text`, label: say('toText') };
    return [{ name, severity: 'error', sentence, cure }];
  }
  if (trial === null || 'linesOver' in trial) return [];
  const { failure } = trial;
  const sentence = failure === null ? say('notSettableUnknown') : say('notSettable', { sentence: failure });
  return [{ name, severity: 'error', sentence, cure: null }];
}
