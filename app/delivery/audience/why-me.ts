import type { OfficialRole } from '~/officials/person/official-role';
import { rolesInOrder } from '~/officials/person/official-role';
import { countryName } from '~/platform/locale/countries';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/sentences';
import { words } from './why-me.words';

/** Of an official, what can be a reason to write to them. */
export type WhyMeOfficial = {
  readonly kind: 'person' | 'office';
  readonly institution: string;
  /** Of a person the name, of an office what it is called. */
  readonly fullName: string;
  /** What the person is there, where it is more than a member. */
  readonly position?: string | null;
  /** ISO 3166-1 alpha-2 of representation. */
  readonly country?: string | null;
  readonly constituency?: string | null;
  readonly roles: readonly OfficialRole[];
};

/** Of a letter, what its officials are compared with. */
export type WhyMeLetter = {
  /** The procedures of its file, as `proceduresIn` finds them in the references. */
  readonly procedures: readonly string[];
  /** ISO 3166-1 alpha-2 of each signatory, as often as there are signatories. */
  readonly signatoryCountries: readonly string[];
};

/**
 * Why this official gets this letter, in one line without a full stop: the role on the file, else the role in a
 * committee, else the office; and how many signatories are from the country. “Rapporteur on 2022/0155(COD)”, “Member of
 * LIBE for Ireland; 4 signatories are from Ireland”. Says only what the directory and the letter hold; never empty.
 */
export function whyMe(
  official: WhyMeOfficial,
  letter: WhyMeLetter,
  language: InterfaceLanguage = firstLanguage,
): string {
  const say = words(language);
  const { country } = official;
  const from = country ? countryName(country, language) : '';
  const count = letter.signatoryCountries.filter((each) => each === country).length;
  const who = official.kind === 'office' ? official.fullName : personReason(official, letter, from, say);
  return count > 0 && from ? `${who}; ${say('signatories', { count, country: from })}` : who;
}

type Say = ReturnType<typeof words>;

function personReason(official: WhyMeOfficial, letter: WhyMeLetter, country: string, say: Say): string {
  const onFile = rolesInOrder(
    official.roles.filter(({ kind, body }) => kind === 'file' && letter.procedures.includes(body)),
  );
  if (onFile.length > 0) return onFile.map(({ role, body }) => say(role, { body })).join('; ');
  const place = official.constituency || country;
  const [first, ...others] = rolesInOrder(official.roles.filter(({ kind }) => kind === 'committee'));
  const inPlace = (reason: string): string => (place ? say('forPlace', { reason, place }) : reason);
  if (!first) return official.position || inPlace(say('memberOf', { institution: official.institution }));
  const bodies = others.filter(({ role }) => role === first.role).map(({ body }) => body);
  const reason = say(first.role, { body: [first.body, ...bodies].join(', ') });
  return first.role === 'member' || first.role === 'substitute' ? inPlace(reason) : reason;
}
