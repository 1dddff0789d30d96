import type { LoaderFunctionArgs } from '@remix-run/node';
import { ownRecord } from '~/accounts/own-record.server';
import { requireVisitor } from '~/accounts/visitors.server';

export async function loader(args: LoaderFunctionArgs) {
  const record = await ownRecord(await requireVisitor(args));
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="undersigned-about-me.json"',
      'Cache-Control': 'no-store',
    },
  });
}
