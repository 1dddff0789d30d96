import { findingOn } from '~/organisations/evidence/verifications.server';
import { database } from '~/platform/database/database.server';
import { draftOf } from '../draft/drafts.server';
import { missingIn } from '../draft/versions.server';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { lifeOf } from '../letter/lives.server';
import { lifeLine, stageOf } from '../letter/stage';
import { isOut, stands } from '../letter/standing.server';
import { nextStep, type Obstacle, obstacles } from './next-step';

/** What the first page of a letter’s desk says: where it stands, what is next, what blocks that, and its counts. */
export async function overviewOf({ letter, organisation, at }: Pick<LetterDeed, 'letter' | 'organisation' | 'at'>) {
  const [life, draft, finding, counts, out, binding, leadEndorsed] = await Promise.all([
    lifeOf(letter.id, at),
    draftOf(letter.id),
    findingOn(database(), organisation.id, null),
    countsOf(letter.id),
    database().change.count({ where: { opening: { letterId: letter.id }, ...isOut } }),
    database().membership.count({
      where: {
        organisationId: organisation.id,
        roles: { has: 'authorised_signatory' },
        admittedAt: { not: null },
        endedAt: null,
      },
    }),
    database().endorsement.count({ where: { letterId: letter.id, lead: true, ...stands } }),
  ]);
  const standing = stageOf(life.dates);
  const missing = missingIn(draft.parts);
  const steps = lifeLine(life.dates);
  const changing = out > 0;
  const next = nextStep({ standing, steps, versions: counts.versions, whole: missing.length === 0, changing });
  const blocking: Obstacle[] = obstacles(next.step, {
    leadVerified: finding.verified,
    leadCanSign: binding > 0,
    leadEndorsed: leadEndorsed > 0,
  });
  return {
    standing,
    deadline: standing.open ? (life.dates.opened.at(-1)?.deadline ?? null) : null,
    next,
    missing: next.step === 'write' ? missing : [],
    blocking,
    counts,
  };
}

async function countsOf(letterId: string) {
  const { _count } = await database().letter.findUniqueOrThrow({
    where: { id: letterId },
    select: {
      _count: {
        select: {
          versions: true,
          notes: { where: { settledAt: null } },
          reviewers: { where: { endedAt: null } },
          invitations: { where: { cancelledAt: null } },
        },
      },
    },
  });
  return _count;
}
