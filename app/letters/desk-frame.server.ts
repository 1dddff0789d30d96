import { may } from '../organisations/permission';
import type { LetterDeed } from './desk.server';
import type { DeskFrameShown } from './desk-sections';
import { lifeOf } from './lives.server';
import { lifeLine, stageOf } from './stage';

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
  } satisfies DeskFrameShown;
}
