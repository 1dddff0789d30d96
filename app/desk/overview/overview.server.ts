import { overviewOf } from '~/letters/desk/overviews.server';
import { failedVersionOf } from '~/letters/draft/text-trials.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { may } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { lateOpeningPage } from '~/sign-on/endorsement/late-opening.server';
import { countExperts } from '~/sign-on/expert/experts.server';
import { figuresOf, readFigures } from '../figures/figures.server';
import { byItself } from './by-itself.server';
import { latelyOf } from './lately.server';
import { mostNeeds } from './needs';
import { needsOf } from './needs-of';
import { waitingRows } from './waiting.server';

/** The first page of a letter’s desk: what needs the lead now, how sign-on goes, what has happened. The queries do not grow with the rows. */
export async function deskOverview(deed: LetterDeed<'see the desk'>) {
  const { letter, at, roles } = deed;
  const [overview, failed, read, waiting, lately, late, experts] = await Promise.all([
    overviewOf(deed),
    failedVersionOf(letter.id),
    readFigures(letter.id, at),
    waitingRows(letter.id),
    latelyOf(deed),
    lateOpeningPage(deed),
    countExperts(database(), letter.id),
  ]);
  const { opening, rows } = read;
  const facts = {
    ...overview,
    at,
    leadId: letter.leadId,
    failedVersion: failed?.number ?? null,
    opening,
    rows,
    waiting,
    sends: may(roles, 'send letters'),
  };
  const needs = may(roles, 'draft letters') ? needsOf(facts) : [];
  return {
    ...{ at, overview, failed, late, lately, experts },
    opening: opening && { open: opening.open, openedAt: opening.openedAt, endsAt: opening.endsAt },
    needs: needs.slice(0, mostNeeds),
    moreNeeds: needs.slice(mostNeeds),
    byItself: await byItself(letter.id, opening, at),
    figures: figuresOf(read, at),
  };
}
