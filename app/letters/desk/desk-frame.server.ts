import { may } from '~/organisations/organisation/permission';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { lifeOf } from '../letter/lives.server';
import { lifeLine, stageOf } from '../letter/stage';
import type { DeskFrameView } from './desk-sections';

// Who opens a page of the desk, and what stands around it, come by one door.
export { requireLetter } from '../letter/letter-deeds.server';

/**
 * What stands around every page of one letter’s desk: its name, its dated life line, the sections that the member may
 * open. Plain values, to be given by the loader as `frame`.
 */
export async function deskFrameOf(deed: Pick<LetterDeed, 'letter' | 'at' | 'roles' | 'organisation'>) {
  const life = await lifeOf(deed.letter.id, deed.at);
  return {
    letterId: deed.letter.id,
    title: life.title,
    lead: deed.organisation.displayName,
    timeZone: life.timeZone,
    standing: stageOf(life.dates),
    steps: lifeLine(life.dates),
    drafts: may(deed.roles, 'draft letters'),
  } satisfies DeskFrameView;
}
