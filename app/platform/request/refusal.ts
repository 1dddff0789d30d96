import { firstLanguage, type InterfaceLanguage, type Sentence, said } from '../locale/sentences';

/**
 * A rule of the domain says no. Carries the sentence that the person reads, where the person was (409); it is said at the
 * boundary, in the reader’s language. Malformed input is no refusal (422 at the field), and what is not yours is not there (404).
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param field that which the sentence is about, at which it is said; none where it is about the whole */
  constructor(
    readonly sentence: Sentence,
    readonly field: string | null = null,
  ) {
    // English for logs and for whoever runs the installation.
    super(said(sentence, firstLanguage));
  }

  /** What the reader is told. */
  said(language: InterfaceLanguage): string {
    return said(this.sentence, language);
  }
}

/** Narrows an unknown thrown value to a refusal. */
export const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Refusal;
