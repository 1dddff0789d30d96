import { countryName } from '~/platform/locale/countries';
import { alikeRows, type DirectoryComparison, type NewPerson, type OfferedPerson, unknownRows } from './compare';

const person = ({ row, shown }: NewPerson) => ({
  identifier: row.externalId,
  name: shown.fullName,
  institution: shown.institution,
  country: shown.country ? countryName(shown.country) : '',
  group: shown.group ?? shown.groupLabel ?? '',
  address: shown.addresses[0]?.address ?? '',
});

const offer = (offered: OfferedPerson) => ({
  ...person(offered),
  reason: offered.reason,
  known: offered.known ?? '',
});

/** So many unknown persons are decided on one by one; more of them together, with exceptions. */
const mostOneByOne = 5;

const unknownTogether = (comparison: DirectoryComparison) => {
  const unknown = unknownRows(comparison);
  return unknown.length > mostOneByOne ? unknown : [];
};

/** The rows that are decided on one by one. */
function oneByOne(comparison: DirectoryComparison): OfferedPerson[] {
  const together = new Set([...alikeRows(comparison), ...unknownTogether(comparison)]);
  return comparison.offered.filter((each) => !together.has(each));
}

/** A comparison as the page of an import shows it: plain values, nothing that is not shown. */
export const shownComparison = (comparison: DirectoryComparison) => ({
  new: comparison.new.map(person),
  changed: comparison.changed.map(({ officialId, fullName, fields, returns }) => ({
    officialId,
    fullName,
    fields,
    returns,
  })),
  gone: comparison.gone.map(({ source, externalId, fullName, fields, leavesOffice }) => ({
    key: `${source} ${externalId}`,
    fullName,
    leavesOffice,
    details: fields.length > 0,
  })),
  alike: alikeRows(comparison).map(offer),
  unknown: unknownTogether(comparison).map(offer),
  offered: oneByOne(comparison).map(offer),
});
export type ShownComparison = ReturnType<typeof shownComparison>;
