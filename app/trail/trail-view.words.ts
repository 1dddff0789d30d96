import { sentences } from '~/platform/locale/sentences';

export const words = sentences('trail/trail-view', {
  erased: '(erased)',
  noReason: 'no reason given',
  somebody: 'Someone whose name is not known here',
  linkHolder: 'Someone using the emailed link',
  platform: 'Undersigned',
  number: 'Entry {ordinal}, digest',
  explains:
    'Each entry contains the digest of the entry before it, so no entry can be changed, removed or moved without this being visible. Names and addresses are kept outside this chain: they can be erased, and the chain can still be checked.',
});
