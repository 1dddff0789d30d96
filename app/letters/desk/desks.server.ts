import type { Visitor } from '~/accounts/visitors.server';
import { organisationsOf } from '~/organisations/organisation/members.server';
import { may } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { type LetterLife, livesOf } from '../letter/lives.server';
import { lifeLine, stageOf } from '../letter/stage';
import { isOut, stands } from '../letter/standing.server';
import { reviewsOf } from '../review/reviews.server';
import { nextStep } from './next-step';

/** What a person finds on the desk: the organisations with the letters that they lead, and the letters to review. */
export async function deskOf({ person, at }: Pick<Visitor, 'person' | 'at'>) {
  const memberships = await organisationsOf(person.id);
  const reviews = await reviewsOf(person.id);
  const led = await database().letter.findMany({
    where: { leadId: { in: memberships.map(({ organisationId }) => organisationId) } },
    select: { id: true },
  });
  const lives = await livesOf([...led.map(({ id }) => id), ...reviews.map(({ letterId }) => letterId)], at);
  const counts = await countsOf(led.map(({ id }) => id));
  const organisations = memberships.map(({ organisation: { id, displayName }, roles }) => ({
    id,
    name: displayName,
    mayStart: may(roles, 'draft letters'),
    letters: lives
      .filter(({ leadId }) => leadId === id)
      .map((life) => onDesk(life, counts, may(roles, 'draft letters'))),
  }));
  const toReview = reviews.map(({ letterId, lead, namedAt }) => {
    const title = lives.find(({ id }) => id === letterId)?.title ?? '';
    return { letterId, lead, namedAt, title };
  });
  return { organisations, reviews: toReview };
}

type Counts = Awaited<ReturnType<typeof countsOf>>;

function onDesk(life: LetterLife, counts: Counts, drafts: boolean) {
  const standing = stageOf(life.dates);
  const { versions = 0, changing = false, ...counted } = counts.get(life.id) ?? { coSigned: 0, invited: 0 };
  const step = nextStep({ standing, steps: lifeLine(life.dates), versions, whole: false, changing });
  return {
    id: life.id,
    title: life.title,
    timeZone: life.timeZone,
    standing,
    deadline: standing.open ? (life.dates.opened.at(-1)?.deadline ?? null) : null,
    next: drafts ? step : null,
    ...counted,
  };
}

/** How many organisations stand under each letter, have been invited to it, and how many versions it has, and whether a change of its text is out. */
async function countsOf(letterIds: string[]) {
  const letters = await database().letter.findMany({
    where: { id: { in: letterIds } },
    select: {
      id: true,
      _count: {
        select: {
          endorsements: { where: stands },
          invitations: { where: { cancelledAt: null } },
          versions: true,
        },
      },
      openings: { where: { changes: { some: isOut } }, take: 1, select: { id: true } },
    },
  });
  return new Map(
    letters.map(({ id, openings, _count: { endorsements, invitations, versions } }) => [
      id,
      { coSigned: endorsements, invited: invitations, versions, changing: openings.length > 0 },
    ]),
  );
}

/** The organisations that may lead a letter that this person starts. */
export async function leadsOf(personId: string): Promise<{ id: string; name: string }[]> {
  const memberships = await organisationsOf(personId);
  return memberships
    .filter(({ roles }) => may(roles, 'draft letters'))
    .map(({ organisation }) => ({ id: organisation.id, name: organisation.displayName }));
}
