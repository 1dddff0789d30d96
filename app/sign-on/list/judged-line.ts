import { countryOfLabel } from '~/officials/person/country-label';
import type { Size } from '~/organisations/logo/optical-size';
import { nameKey } from '~/organisations/name/name-key';
import { isUnprintable, statementLimit } from '../preparation/preparation';
import { spokenLanguage } from './language-label';
import { addressesIn, type LineFields, listLimits } from './list-line';

/** Why an address of a line gets no invitation; `fresh` is invited. */
type Verdict = 'fresh' | 'repeated' | 'invited' | 'co-signed' | 'declined' | 'stopped';
/** What is known of mailboxes and organisations before a list is invited. */
export type Known = {
  readonly byAddress: ReadonlyMap<string, Exclude<Verdict, 'fresh' | 'repeated'>>;
  /** Mailboxes to which an invitation of this lead could not be delivered. */
  readonly dead: ReadonlySet<string>;
  /** Names of who was invited already or co-signed, as `nameKey` writes them. */
  readonly names: ReadonlySet<string>;
  /** Names of who has co-signed, as `nameKey` writes them. */
  readonly signed: ReadonlySet<string>;
  /** The lead itself, whom nobody invites: its names, as `nameKey` writes them, and the mailboxes of its members. */
  readonly own: { readonly names: ReadonlySet<string>; readonly addresses: ReadonlySet<string> };
};

/** What has to be corrected, at its field. */
type LineFault = {
  readonly field: 'organisation' | 'address';
  readonly key: 'unreadable' | 'formula' | 'tooLong' | 'manyAddresses' | 'oneAddress';
  readonly value: string;
};
/** What the lead should know; the line is invited all the same. */
type LineRemark = {
  readonly key: 'unknownCountry' | 'unspoken' | 'dead' | 'sameName' | 'sameNameKnown' | 'statementUnused' | 'own';
  readonly value: string;
  readonly line?: number;
};
export const lineStates = ['wrong', 'ready', 'missing', 'known', 'aside', 'invited'] as const;
export type LineState = (typeof lineStates)[number];

/** What a line of a sign-on that was collected elsewhere brings. */
export type LineCollected = {
  readonly website: string;
  readonly statement: string;
  readonly position: string;
  readonly logo:
    | { readonly id: string; readonly name: string; readonly state: 'waits' | 'refused' }
    | ({ readonly id: string; readonly name: string; readonly state: 'made' } & Size)
    | null;
};

export type Line = LineFields & {
  readonly collected?: LineCollected | null;
  readonly id: string;
  readonly place: number;
  readonly counter: number;
  readonly message: string | null;
  readonly setAside: boolean;
  /** The addresses that were invited from it. */
  readonly invited: readonly string[];
};
type JudgedAddress = { readonly address: string; readonly verdict: Verdict; readonly line?: number };
export type JudgedLine = Line & {
  readonly state: LineState;
  readonly addresses: readonly JudgedAddress[];
  readonly faults: readonly LineFault[];
  readonly remarks: readonly LineRemark[];
};

/** Every line with its state: an address counts for the first line that names it and is not set aside. */
export function judgeLines(lines: readonly Line[], known: Known): JudgedLine[] {
  const first = new Map<string, number>();
  const named = new Map<string, number>();
  return lines.map((line) => {
    const { addresses: found, unreadable } = addressesIn(line.address);
    const faults = faultsOf(line, found, unreadable, line.collected ? 1 : listLimits.addresses);
    const own = isOwn(line, found, known.own);
    const takes = !line.setAside && !own && faults.length === 0;
    const key = nameKey(line.organisation);
    const signed = key && known.signed.has(key) ? ('co-signed' as const) : undefined;
    const addresses = found.map((address): JudgedAddress => {
      const before = line.invited.includes(address) ? 'invited' : (signed ?? known.byAddress.get(address));
      if (before) return { address, verdict: before };
      const other = first.get(address);
      if (other !== undefined) return { address, verdict: 'repeated', line: other };
      if (takes) first.set(address, line.place);
      return { address, verdict: 'fresh' };
    });
    const remarks: LineRemark[] = own ? [{ key: 'own', value: '' }] : remarksOf(line, found, known, named);
    if (key && takes && !named.has(key)) named.set(key, line.place);
    return {
      ...line,
      addresses,
      faults,
      remarks,
      state: stateOf({ ...line, setAside: line.setAside || own }, addresses, faults),
    };
  });
}

/** Whether a line is the lead’s own: by its name, or by the mailbox of a member where it has none. */
const isOwn = ({ organisation }: LineFields, addresses: readonly string[], own: Known['own']): boolean =>
  organisation
    ? own.names.has(nameKey(organisation))
    : addresses.length > 0 && addresses.every((address) => own.addresses.has(address));

function stateOf(line: Line, addresses: readonly JudgedAddress[], faults: readonly LineFault[]): LineState {
  const isFresh = addresses.some(({ verdict }) => verdict === 'fresh');
  if (line.invited.length > 0 && !isFresh) return 'invited';
  if (line.setAside) return 'aside';
  if (faults.length > 0) return 'wrong';
  if (addresses.length === 0) return 'missing';
  return isFresh ? 'ready' : 'known';
}

function faultsOf(
  line: LineFields,
  addresses: readonly string[],
  unreadable: readonly string[],
  most: number,
): LineFault[] {
  const { organisation } = line;
  const faults: LineFault[] = unreadable.map((value) => ({
    field: 'address',
    key: 'unreadable',
    value: shortened(value),
  }));
  // What was collected is confirmed by one mailbox.
  if (addresses.length > most)
    faults.push({
      field: 'address',
      key: most === 1 ? 'oneAddress' : 'manyAddresses',
      value: String(addresses.length),
    });
  if (/^[=+@]|^-\w*\(/u.test(organisation))
    faults.push({ field: 'organisation', key: 'formula', value: shortened(organisation) });
  if (organisation.length > listLimits.name)
    faults.push({ field: 'organisation', key: 'tooLong', value: shortened(organisation) });
  return faults;
}

function remarksOf(
  line: Line,
  addresses: readonly string[],
  { dead, names }: Known,
  named: ReadonlyMap<string, number>,
): LineRemark[] {
  const { country, language, organisation, collected } = line;
  const remarks: LineRemark[] = [];
  if (country && !countryOfLabel(country)) remarks.push({ key: 'unknownCountry', value: shortened(country) });
  if (language && !spokenLanguage(language)) remarks.push({ key: 'unspoken', value: shortened(language) });
  for (const address of addresses) if (dead.has(address)) remarks.push({ key: 'dead', value: address });
  if (isUnprintable(collected?.statement ?? ''))
    remarks.push({ key: 'statementUnused', value: String(statementLimit) });
  const key = nameKey(organisation);
  const other = named.get(key);
  if (key && other !== undefined) remarks.push({ key: 'sameName', value: shortened(organisation), line: other });
  else if (key && names.has(key) && line.invited.length === 0)
    remarks.push({ key: 'sameNameKnown', value: shortened(organisation) });
  return remarks;
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** How many lines are in each state, and how many mails the good ones make. */
export function countsOf(lines: readonly JudgedLine[]): Record<LineState | 'mails', number> {
  const counts = { wrong: 0, ready: 0, missing: 0, known: 0, aside: 0, invited: 0, mails: 0 };
  for (const { state, addresses } of lines) {
    counts[state] += 1;
    if (state === 'ready') counts.mails += addresses.filter(({ verdict }) => verdict === 'fresh').length;
  }
  return counts;
}
