import { type Sentence, sentences } from './sentences';

const words = sentences('platform/spoken', { spoken: '{sentence}' });

/** What was put into words already, such as a finding that a person confirmed word for word: it is said as it stands. */
export const asSpoken = (sentence: string): Sentence => words.sentence('spoken', { sentence });
