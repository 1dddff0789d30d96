import { Refusal } from '~/platform/request/refusal';
import { refusalWords } from './refusals.words';

const say = refusalWords.sentence;
type Spoken = typeof say;

/** Says no with a sentence of this room. @throws Refusal always */
export function refuse(...sentence: Parameters<Spoken>): never {
  throw new Refusal(refusalWords.sentence(...sentence));
}

/** The same at the field that it is about. @throws Refusal always */
export function refuseAt(field: string, ...sentence: Parameters<Spoken>): never {
  throw new Refusal(refusalWords.sentence(...sentence), field);
}
