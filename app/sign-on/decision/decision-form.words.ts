import { sentences } from '~/platform/locale/sentences';

export const decisionWords = sentences('sign-on/decision-form', {
  reasonMissing: 'Give a reason. We send it to the organisation.',
  reasonLong: 'Keep the reason to 1,000 characters.',
});
export type DecisionSay = ReturnType<typeof decisionWords>;
