/**
 * A rule of the domain says no. Carries the sentence that the person reads, where the person was (409).
 * Malformed input is no refusal (422 at the field), and what is not yours is not there (404).
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Narrows an unknown thrown value to a refusal. */
export const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Refusal;
