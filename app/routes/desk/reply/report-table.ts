import type { LoaderFunctionArgs } from '@remix-run/node';
import { dispatchIn } from '~/delivery/dispatch/dispatches.server';
import { reportedOf } from '~/delivery/tracker/report.server';
import { reportCsv } from '~/delivery/tracker/report-csv';
import { requireLetter } from '~/letters/letter/desk.server';

/** The report of a dispatch as a table to take away. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  return new Response(reportCsv(await reportedOf(dispatch)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${member.letter.slug}-dispatch.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
