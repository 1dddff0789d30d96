import { opticalSize } from '~/organisations/logo/optical-size';
import type { EditionContent, EditionSignatory } from '../edition/edition';
import { cellOf, wallFor } from '../edition/logo-wall';

/** Dots per inch below which a printed picture looks coarse. */
export const leastResolution = 150;
const millimetresOfInch = 25.4;
/** Characters of a name, and of one word of it, beyond which it takes several lines of its column. */
const [mostOfName, mostOfWord] = [110, 32];

/** The signatories of an edition about whose printed line or logo there is a doubt, by the name of the doubt. */
export function doubtsIn(content: EditionContent, paleLogos: ReadonlySet<string>) {
  const { signatories, variant, order } = content;
  const withLogos = variant === 'names' ? [] : signatories;
  const group = { umbrella: 'umbrella', tier: 'tier' } as const;
  const by = order === 'umbrella' || order === 'tier' ? group[order] : null;
  return {
    withoutLogo: withLogos.filter(({ logo }) => !logo),
    lowResolution: withLogos.filter((one) => resolutionOf(one, signatories.length) < leastResolution),
    pale: withLogos.filter(({ logo }) => logo && paleLogos.has(logo.digest)),
    longName: signatories.filter(({ name }) => isLong(name)),
    ungrouped: by ? signatories.filter((one) => !one.lead && !one.pinned && !one[by]) : [],
  } satisfies Record<string, readonly EditionSignatory[]>;
}

/** The dots per inch of a logo as it is printed on the wall; drawings have no end of them. */
function resolutionOf({ logo }: EditionSignatory, signatories: number): number {
  if (logo?.kind !== 'png') return Number.POSITIVE_INFINITY;
  const printed = opticalSize(logo, cellOf(wallFor(signatories)));
  return logo.width / (printed.width / millimetresOfInch);
}

const isLong = (name: string) =>
  name.length > mostOfName || name.split(/[\s-]+/u).some((word) => word.length > mostOfWord);
