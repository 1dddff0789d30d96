import type { LoaderFunctionArgs } from '@remix-run/node';
import { askedOf, foundLines } from '~/desk/board/board';
import { boardOf, detailsOf } from '~/desk/board/board.server';
import { boardCsv } from '~/desk/board/board-table';
import { requireLetter } from '~/letters/letter/letter-deeds.server';

/** The lines of the board that its address asks for, as a file to take away. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'see the desk');
  const { lines, shared } = await boardOf(member);
  const found = await detailsOf(member, foundLines(lines, askedOf(args.request.url)), shared);
  return new Response(boardCsv(found), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${member.letter.slug}-board.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
