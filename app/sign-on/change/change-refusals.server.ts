import { Refusal } from '~/platform/request/refusal';
import { words } from './change-refusals.words';

/** Says no with a sentence of this sub-room. @throws Refusal always */
export function refuseChange(...sentence: Parameters<typeof words.sentence>): never {
  throw new Refusal(words.sentence(...sentence));
}

/** The same at the field that it is about. @throws Refusal always */
export function refuseChangeAt(field: string, ...sentence: Parameters<typeof words.sentence>): never {
  throw new Refusal(words.sentence(...sentence), field);
}
