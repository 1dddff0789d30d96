import { type CountedEndorsement, countedEndorsements } from '~/letters/letter/counted-endorsements.server';
import { database } from '~/platform/database/database.server';
import { answerRows } from '~/sign-on/answers/answer-rows.server';
import { onTheWay, shareOf } from '~/sign-on/answers/shares';
import { type OpeningAt, openingOf } from '~/sign-on/opening/openings.server';
import { countriesOf } from './countries';
import { curveOf, type Stood } from './curve';
import { medianHours, type Placed, partition } from './partition';

/** Everything that the figures of a letter are made of, read once: five queries, however many rows there are. */
export async function readFigures(letterId: string, at: Date) {
  const [opening, answers, endorsements, ended, officials] = await Promise.all([
    openingOf(database(), letterId, at),
    answerRows(letterId),
    countedEndorsements(database(), letterId),
    endedEndorsements(letterId),
    officialsByCountry(letterId),
  ]);
  const counted = endorsements.filter(({ verified }) => verified);
  const verified = new Set(counted.map(({ organisationId }) => organisationId));
  const rows: Placed[] = answers.map((row) => {
    const placed = { ...row, verified: verified.has(row.key) };
    return { ...placed, share: shareOf(placed) };
  });
  return { opening, rows, counted, ended, officials };
}
export type Read = Awaited<ReturnType<typeof readFigures>>;

/** The figures of a letter that was opened; null before. */
export function figuresOf({ opening, rows, counted, ended, officials }: Read, at: Date) {
  if (!opening) return null;
  const coming = rows.filter((row) => onTheWay.includes(row.share)).length;
  return {
    signed: counted.length,
    countries: new Set(counted.map(({ country }) => country)).size,
    attestedByLeadOnly: counted.filter(({ attestedByLeadOnly }) => attestedByLeadOnly).length,
    all: rows.length,
    coming,
    parts: partition(rows),
    medianHours: medianHours(rows),
    curve: curve(opening, [...counted.map(stood), ...ended], rows, coming, at),
    places: countriesOf(rows, officials),
  };
}
export type Figures = NonNullable<ReturnType<typeof figuresOf>>;

const stood = ({ endorsedAt }: CountedEndorsement): Stood => ({ at: endorsedAt, endedAt: null });

/** Before the third co-signature a curve says nothing. */
function curve(opening: OpeningAt, all: readonly Stood[], rows: readonly Placed[], coming: number, now: Date) {
  if (all.length < 3) return null;
  const standing = all.filter(({ endedAt }) => endedAt === null).length;
  return curveOf({
    ...{ from: opening.openedAt, to: opening.endsAt, now, timeZone: opening.timeZone, stood: all },
    invitedAt: rows.flatMap(({ invitedAt }) => invitedAt ?? []),
    reach: standing + coming,
  });
}

/** Endorsements that were withdrawn or declined, with when. */
const endedEndorsements = (letterId: string) =>
  database().$queryRaw<Stood[]>`
    SELECT endorsed_at AS at, least(withdrawn_at, declined_at) AS "endedAt" FROM endorsement
    WHERE letter_id = ${letterId}::uuid AND (withdrawn_at IS NOT NULL OR declined_at IS NOT NULL)`;

/** Officials chosen for the dispatches of a letter that go on, by country. */
async function officialsByCountry(letterId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database().$queryRaw<{ country: string; count: number }[]>`
    SELECT official.country, count(DISTINCT official.id)::int AS count FROM addressee
    JOIN dispatch ON dispatch.id = dispatch_id JOIN official ON official.id = official_id
    WHERE dispatch.letter_id = ${letterId}::uuid AND dispatch.stopped_at IS NULL AND official.country IS NOT NULL
    GROUP BY official.country`;
  return new Map(rows.map(({ country, count }) => [country, count]));
}
