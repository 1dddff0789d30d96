import { sentences } from '~/platform/locale/sentences';

export const words = sentences('trail/trail-view', {
  erased: '(erased)',
  noReason: 'no reason given',
  somebody: 'Somebody whose name is not known here',
  linkHolder: 'Whoever holds the mailed link',
  platform: 'The platform',
  number: 'Entry {ordinal}, digest',
  explains:
    'Each entry carries the digest of the one before: none can be altered, left out or moved without its showing. Names and addresses stand beside the chain, so that they can be erased and the chain still holds.',
});
