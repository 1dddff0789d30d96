import { sentences } from '~/platform/locale/sentences';

export const answerFormWords = sentences('sign-on/answer-form', {
  answerMissing: 'Choose what your organisation answers.',
  dayMissing: 'Enter the day until which your organisation needs time.',
  boardDayMissing: 'Enter the day on which the board decided about the new version.',
  nameMissing: 'Enter your name as you would sign a letter. Your answer is recorded with it.',
  noteLong: 'Keep the note to 1,000 characters.',
});
export type AnswerSay = ReturnType<typeof answerFormWords>;
