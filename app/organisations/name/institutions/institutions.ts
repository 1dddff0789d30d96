import { isSeveralWords, isTelling, likenesses, runsIn } from '../likeness';
import { partsOf } from '../listed';
import { authorities } from './authorities';
import { isBareOffice, namesGovernment } from './governing';
import { governments, ministries, states } from './states';
import { bodies, directorates, institutions, institutionsInShort, unionItself } from './union';
import { organisationsOfStates } from './world';

/** Every public body for which no organisation is to be taken. Kept by hand; decision 0210 says what is in it. */
const publicBodies: readonly string[] = [
  ...institutions,
  ...institutionsInShort,
  ...unionItself,
  ...bodies,
  ...governments,
  ...states,
  ...organisationsOfStates,
  ...authorities,
];

/** Those that others name only to be taken for them; a state’s own name says where an organisation is. */
const bodiesWithin = [
  ...institutions,
  ...institutionsInShort,
  ...bodies,
  ...governments,
  ...organisationsOfStates,
  ...authorities,
];

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

const directorate = new RegExp(String.raw`(?<!\p{L})DG[\s-](?:${directorates.join('|')})(?!\p{L})`, 'iu');

/** The federal services of Belgium stand for its ministries: “SPF Justice”, “FOD Justitie”. */
const belgianService = /^\s*(?:SPF|FOD|FÖD|FPS)\s+\p{L}/iu;

/** Whether a run of words begins as names of ministries do, or a word ends so: “Innenministerium”, “Justitiedepartementet”. */
function namesMinistry(name: string): boolean {
  const { offices } = bodiesByLikeness();
  const runs = runsIn(name, 1);
  return (
    likenesses(name).some((seen) => offices.some((office) => seen.startsWith(office))) ||
    runs.some((seen) => offices.includes(seen)) ||
    directorate.test(name) ||
    belgianService.test(name) ||
    /\p{L}(ministeri(um|et|ö|ja)|ministeerium|minisztérium|departementet)(?!\p{L})/iu.test(name)
  );
}

/**
 * The public body for which a name, or a part of it, could be taken: an institution, body or agency of the Union, a
 * government or parliament, a body of the Council of Europe or of the United Nations. Null where it resembles none. The whole
 * name always counts, be it short or of general words alone: “EU”, “Republic of Poland”; its parts where they say something.
 */
export function resembledBody(name: string): string | null {
  const { whole, within } = bodiesByLikeness();
  const found =
    [name, ...partsOf(name).filter(isTelling)]
      .flatMap(likenesses)
      .flatMap((likeness) => whole.get(likeness) ?? [])
      .at(0) ??
    runsIn(name, 1)
      .flatMap((likeness) => within.get(likeness) ?? [])
      .at(0);
  const isOffice = namesMinistry(name) || isBareOffice(name) || partsOf(name).some(namesGovernment);
  return found ?? (isOffice ? name : null);
}
