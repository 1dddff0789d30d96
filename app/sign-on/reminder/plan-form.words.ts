import { sentences } from '~/platform/locale/sentences';

export const planFormWords = sentences('sign-on/plan-form', {
  amountMalformed: 'Enter a whole number, for example 3.',
  unitMissing: 'Choose days or hours.',
  tooEarly: 'A reminder can be at most 90 days before the deadline.',
  tooClose: 'Leave at least 12 hours between this reminder and the next one.',
  seenMissing: 'Open this page again. It does not say which plan you changed.',
});
export type PlanSay = ReturnType<typeof planFormWords>;
