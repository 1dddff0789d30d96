import { may } from '~/organisations/organisation/permission';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { lifeOf } from '../letter/lives.server';
import { lifeLine, stageOf } from '../letter/stage';
import type { DeskFrameView } from './desk-places';
import { deskStanding } from './desk-standing.server';

// Who opens a page of the desk, and what stands around it, come by one door.
export { requireLetter } from '../letter/letter-deeds.server';

/**
 * What stands around every page of one letter’s desk: its name, its dated life line, the places that the member may
 * open and how it stands there. Plain values, to be given by the loader as `frame`.
 */
export async function deskFrameOf(deed: Pick<LetterDeed, 'letter' | 'at' | 'roles' | 'organisation'>) {
  const [life, counts] = await Promise.all([lifeOf(deed.letter.id, deed.at), deskStanding(deed.letter.id)]);
  return {
    letterId: deed.letter.id,
    title: life.title,
    lead: deed.organisation.displayName,
    timeZone: life.timeZone,
    standing: stageOf(life.dates),
    steps: lifeLine(life.dates),
    drafts: may(deed.roles, 'draft letters'),
    counts,
  } satisfies DeskFrameView;
}
