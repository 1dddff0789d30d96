import { requireLetter } from '~/letters/desk/desk-frame.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { listDeed } from '~/sign-on/list/list-deeds.server';

/** The list in preparation that the address names, of a letter of one’s organisation. */
export const requireList = async (args: Arriving) =>
  listDeed(await requireLetter(args, 'invite organisations'), args.params['list']);
