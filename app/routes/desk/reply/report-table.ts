import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { reportedOf } from '~/delivery/tracker/report.server';
import { reportCsv } from '~/delivery/tracker/report-csv';

/** The report of a dispatch as a table to take away. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { dispatch } = member;
  return new Response(reportCsv(await reportedOf(dispatch)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${member.letter.slug}-dispatch.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
