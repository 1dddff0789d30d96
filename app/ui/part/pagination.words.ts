import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/pagination', {
  label: 'Pages',
  place: '{from, number} to {to, number} of {total, number}',
  earlier: 'Previous page',
  later: 'Next page',
});
