import type { ResponseState } from './response';

/** The parts into which the board divides everybody, in the order in which it shows them; each organisation is in one. */
export const shareNames = ['signed', 'waits', 'prepares', 'begun', 'unanswered', 'behind', 'stuck', 'no'] as const;
export type Share = (typeof shareNames)[number];

/** What decides the part: where an organisation is, whether it counts, and whether its invitation came back. */
type Placed = { readonly state: ResponseState; readonly verified: boolean; readonly returned: boolean };

/**
 * The part in which an organisation is. `stuck`: it moves only if the lead does something (the invitation came back, it has
 * co-signed and does not count, its director declined); `behind`: it signed an earlier version.
 */
export function shareOf({ state, verified, returned }: Placed): Share {
  switch (state) {
    case 'co-signed':
      return verified ? 'signed' : 'stuck';
    case 'refused':
      return 'stuck';
    case 'waits':
    case 'one of two':
      return 'waits';
    case 'prepares':
    case 'begun':
      return state;
    case 'left behind':
      return 'behind';
    case 'invited':
      return returned ? 'stuck' : 'unanswered';
    case 'may come again':
      return 'unanswered';
    default:
      return 'no';
  }
}

/** The parts of those who are on their way: they have begun, and have not decided. */
export const onTheWay: readonly Share[] = ['waits', 'prepares', 'begun'];
