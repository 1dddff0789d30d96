import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/from-name', {
  person: '{person} via {operator}',
  organisation: '{organisation} via {operator}',
  both: '{person}, {organisation} via {operator}',
});
