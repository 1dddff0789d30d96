/** Something outside did not answer as it should: nothing was sealed, and trying again may help. Carries a sentence for the lead. */
export class PassingFault extends Error {
  override readonly name = 'PassingFault';
}
