import { sentences } from '~/platform/locale/sentences';

export const decisionWords = sentences('sign-on/decision-form', {
  reasonMissing: 'Give a reason. The organisation sees it.',
  reasonLong: 'Keep the reason to 1,000 characters.',
});
export type DecisionSay = ReturnType<typeof decisionWords>;
