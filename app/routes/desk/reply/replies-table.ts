import type { LoaderFunctionArgs } from '@remix-run/node';
import { trackerOf } from '~/delivery/tracker/tracker.server';
import { trackerCsv } from '~/delivery/tracker/tracker-csv';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { lifeOf } from '~/letters/letter/lives.server';

/** The tracker as a table to take away. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'follow replies');
  const { timeZone } = await lifeOf(member.letter.id, member.at);
  return new Response(trackerCsv(await trackerOf(member, timeZone)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${member.letter.slug}-replies.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
