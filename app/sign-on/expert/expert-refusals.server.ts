import { Refusal } from '~/platform/request/refusal';
import { expertRefusals } from './expert-refusals.words';

/** Says no with a sentence of this sub-room. @throws Refusal always */
export function refuseExpert(...sentence: Parameters<typeof expertRefusals.sentence>): never {
  throw new Refusal(expertRefusals.sentence(...sentence));
}
