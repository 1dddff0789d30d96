import { sentences } from '~/platform/locale/sentences';

/** Whether a co-signature counts: the same sentences wherever it matters. */
export const words = sentences('sign-on/counting', {
  counted: 'It counts.',
  willCount: 'It will count at once.',
  byLead: 'Readers see “attested by the lead only” until a public register or our staff confirm {organisation}.',
  notCounted: 'It does not count yet.',
  willNotCount: 'As it is, it will not count.',
  meaning: '{organisation} is neither shown nor counted until it is verified.',
  'mailbox missing':
    'Missing: a confirmed email address on its own domain. An administrator can confirm one in a minute.',
  'second missing': 'Missing: someone who attests that {organisation} is what it says. One is enough:',
  lead: '{lead}, for this letter. You can ask by email.',
  staff:
    'our staff, for every letter. You do not have to ask: they look at every new organisation. A number of a public register in its details helps them.',
  held: 'On hold: its name or website resembles another one. Only our staff can release it. You do not need to do anything.',
  verify: 'Complete the verification',
});
