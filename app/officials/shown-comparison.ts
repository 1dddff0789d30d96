import { countryName } from '~/platform/locale/countries';
import type { DirectoryComparison, NewPerson } from './compare';

const person = ({ row, shown }: NewPerson) => ({
  identifier: row.externalId,
  name: shown.fullName,
  country: shown.country ? countryName(shown.country) : '',
  group: shown.group ?? shown.groupLabel ?? '',
  address: shown.addresses[0]?.address ?? '',
});

/** A comparison as the page of an import shows it: plain values, nothing that is not shown. */
export const shownComparison = (comparison: DirectoryComparison) => ({
  new: comparison.new.map(person),
  changed: comparison.changed.map(({ officialId, fullName, fields, returns }) => ({
    officialId,
    fullName,
    fields,
    returns,
  })),
  gone: comparison.gone.map(({ officialId, fullName, fields, leavesOffice }) => ({
    officialId,
    fullName,
    leavesOffice,
    details: fields.length > 0,
  })),
  offered: comparison.offered.map((offered) => ({
    ...person(offered),
    reason: offered.reason,
    known: offered.known ?? '',
  })),
});
export type ShownComparison = ReturnType<typeof shownComparison>;
