import { firstLanguage } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { logoWords } from './logo.words';

const say = logoWords(firstLanguage);

/** A refusal of an upload, with the sentence that its organisation reads. */
export const logoRefusal = (...spoken: Parameters<typeof say>): Refusal => new Refusal(say(...spoken));
