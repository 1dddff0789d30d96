import type { officialById } from '~/officials/import/by-hand.server';
import type { AddressKind } from '~/officials/person/official';
import { linesOfOfficial } from '~/officials/person/official-lines';
import { type OfficialRole, rolesInOrder } from '~/officials/person/official-role';
import { isStale } from '~/officials/person/stale';
import { mailAddressShown } from '~/platform/address/mail-address';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { words } from './official.words';
import { sourceName } from './sources.words';

type Found = NonNullable<Awaited<ReturnType<typeof officialById>>>;
type Fact = Exclude<Parameters<ReturnType<typeof words>>[0], 'title'>;

const day = (at: Date) => dateInWords(at, 'Europe/Brussels');
const none = (value: string | null | undefined): string | null => value || null;

/** One official as the staff sees it: every fact, where it is from, and what stands in the form. */
export function officialShownToStaff(found: Found, at: Date) {
  const say = words(firstLanguage);
  const standing = found.mailboxes.filter(({ endedAt }) => !endedAt);
  const roles = rolesInOrder(found.roles as unknown as OfficialRole[]);
  const salutations = (found.salutations ?? {}) as Record<string, string>;
  const present = found.holders.find(({ endedAt }) => !endedAt);
  const asOf = found.asOf ?? found.addedAt;
  const lines = linesOfOfficial({
    addresses: standing.map(({ address, kind }) => ({ address, kind: kind as AddressKind })),
    roles,
    salutations,
    languages: found.languages,
  });
  const facts: (readonly [Fact, string | null])[] = [
    ['kind', say(found.kind === 'office' ? 'office' : 'person')],
    ['heldBy', present ? heldBy(present, say) : found.kind === 'office' ? say('nobody') : null],
    [
      'heldBefore',
      none(
        found.holders
          .filter(({ endedAt }) => endedAt)
          .map(({ holder }) => holder.fullName)
          .join(', '),
      ),
    ],
    ['holds', none(found.offices.map(({ office }) => office.fullName).join(', '))],
    ['position', none(found.position)],
    ['institution', found.institution],
    ['country', found.country ? countryName(found.country) : null],
    ['constituency', none(found.constituency)],
    ['group', none(found.group ?? found.groupLabel)],
    ['party', none(found.party)],
    ['roles', none(lines.roles.replaceAll('\n', ', '))],
    ['languages', none(found.languages.join(', '))],
    ['formOfAddress', none(found.formOfAddress)],
    ['salutations', none(lines.salutations.replaceAll('\n', '; '))],
    ['addresses', none(found.mailboxes.map((mailbox) => mailboxInWords(mailbox, say)).join('; '))],
    ['sources', none(found.sources.map((source) => sourceInWords(source, say)).join('; '))],
    ['asOf', day(asOf)],
    ['lead', none(found.lead?.displayName)],
  ];
  return {
    id: found.id,
    name: found.fullName,
    office: found.kind === 'office',
    standing: found.endedAt ? say('endedOn', { date: day(found.endedAt) }) : say('inOffice'),
    suppressed: found.suppressedAt !== null,
    stale: isStale(asOf, at, settings().officialsStaleMonths),
    today: at.toISOString().slice(0, 10),
    facts,
    typed: {
      kind: found.kind === 'office' ? ('office' as const) : ('person' as const),
      fullName: found.fullName,
      familyName: found.familyName ?? '',
      honorific: found.honorific ?? '',
      position: found.position ?? '',
      institution: found.institution,
      country: found.country ?? '',
      constituency: found.constituency ?? '',
      group: found.group ?? '',
      party: found.party ?? '',
      formOfAddress: found.formOfAddress ?? '',
      ...lines,
    },
  };
}

type Say = ReturnType<typeof words>;

const heldBy = ({ holder, since }: Found['holders'][number], say: Say): string =>
  since ? say('heldSince', { name: holder.fullName, date: day(since) }) : holder.fullName;

function mailboxInWords({ address, kind, endedAt, bouncedAt }: Found['mailboxes'][number], say: Say): string {
  const state = bouncedAt ? say('bounced') : endedAt ? say('endedAddress') : say(kind as AddressKind);
  return `${mailAddressShown(address)} (${state})`;
}

const sourceInWords = ({ source, asOf, endedAt }: Found['sources'][number], say: Say): string =>
  say(endedAt ? 'sourceEnded' : 'sourceAsOf', { source: sourceName(source), date: day(asOf) });
