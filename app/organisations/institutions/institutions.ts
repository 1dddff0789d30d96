import { isSeveralWords, likenesses, runsIn } from '../likeness';
import { governments, ministries, states } from './states';
import { bodies, institutions, unionItself } from './union';
import { organisationsOfStates } from './world';

/** Every public body for which no organisation is to be taken. Kept by hand; decision 0210 says what is in it. */
export const publicBodies: readonly string[] = [
  ...institutions,
  ...unionItself,
  ...bodies,
  ...governments,
  ...states,
  ...organisationsOfStates,
];

/** Those that others name only to be taken for them; a state’s own name says where an organisation is. */
const bodiesWithin = [...institutions, ...bodies, ...governments, ...organisationsOfStates];

/** Acronyms that are no word of any language: within a name they mean the body. */
const unmistakable =
  'UNICEF UNHCR UNESCO UNODC UNICRI UNAIDS UNRWA OHCHR Europol Eurojust Frontex Interpol Eurostat Cedefop Eurofound'.split(
    ' ',
  );

type Known = {
  readonly whole: ReadonlyMap<string, string>;
  readonly within: ReadonlyMap<string, string>;
  readonly offices: readonly string[];
};
let known: Known | undefined;

function bodiesByLikeness(): Known {
  const keyed = (names: readonly string[]) =>
    new Map(names.flatMap((name) => likenesses(name).map((likeness) => [likeness, name] as const)));
  known ??= {
    whole: keyed(publicBodies),
    within: keyed([...bodiesWithin.filter(isSeveralWords), ...unmistakable]),
    offices: ministries.flatMap(likenesses),
  };
  return known;
}

const beginsLikeMinistry = (name: string): boolean => {
  const { offices } = bodiesByLikeness();
  return likenesses(name).some((seen) => offices.some((office) => seen.startsWith(office)));
};

/**
 * The public body for which a name, or a part of it, could be taken: an institution, body or agency of the Union, a
 * government or parliament, a body of the Council of Europe or of the United Nations. Null where it resembles none.
 */
export function resembledBody(name: string, parts: readonly string[]): string | null {
  const { whole, within } = bodiesByLikeness();
  const found =
    parts
      .flatMap(likenesses)
      .flatMap((likeness) => whole.get(likeness) ?? [])
      .at(0) ??
    runsIn(name, 1)
      .flatMap((likeness) => within.get(likeness) ?? [])
      .at(0);
  return found ?? (beginsLikeMinistry(name) ? name : null);
}
