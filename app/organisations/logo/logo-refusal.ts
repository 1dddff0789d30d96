import { Refusal } from '~/platform/request/refusal';
import { logoWords } from './logo.words';

/** A refusal of an upload, with the sentence that its organisation reads. */
export const logoRefusal = (...spoken: Parameters<typeof logoWords.sentence>): Refusal =>
  new Refusal(logoWords.sentence(...spoken));
