import { firstLanguage, type Sentence, said } from '~/platform/locale/sentences';

/** Something outside did not answer as it should: nothing was sealed, and trying again may help. Carries a sentence for the lead. */
export class PassingFault extends Error {
  override readonly name = 'PassingFault';

  constructor(readonly sentence: Sentence) {
    super(said(sentence, firstLanguage));
  }
}
