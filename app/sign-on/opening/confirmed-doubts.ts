import { type EditorialFinding, editorialFindings } from '~/letters/text/editorial';
import type { TextParts } from '~/letters/text/text';

type Compared = {
  /** What the lead confirmed, as the change keeps it: empty where nothing had to be. */
  readonly confirmed: string;
  readonly former: { readonly parts: TextParts };
  readonly present: { readonly parts: TextParts };
};

/** The points of a correction that the lead confirmed to be spelling and form; null where it had none to confirm. */
export const confirmedDoubts = ({ confirmed, former, present }: Compared): EditorialFinding[] | null =>
  confirmed === '' ? null : editorialFindings(former.parts, present.parts);
