import { Refusal } from '~/platform/request/refusal';
import { noWords } from './no.words';

const say = noWords.sentence;
type Spoken = typeof say;

/** Says no with a sentence of this room. @throws Refusal always */
export function no(...sentence: Parameters<Spoken>): never {
  throw new Refusal(noWords.sentence(...sentence));
}
