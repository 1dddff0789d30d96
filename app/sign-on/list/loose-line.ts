import { countryOfLabel } from '~/officials/person/country-label';
import { mailAddress } from '~/platform/address/mail-address';
import { namesCopy, readEntries } from '../invitation/invitation-list';
import { languageOfLabel } from './language-label';
import type { ListField } from './list-columns';

/** What a line says that was typed by hand, field by field. */
export type LooseLine = Readonly<Partial<Record<ListField, string>>>;

/**
 * What a line of any form says: `Name <a@b.example>`, a name and an address with a dash, a comma or blanks between them, an
 * address with another in copy, or cells. Several addresses on a line are several lines, but those in copy.
 */
export function readLoose(line: string): LooseLine[] {
  const words = line.trim();
  if (!words.includes('@')) return [{ organisation: words.replace(/[,;]+$/u, '') }];
  const entries = readEntries(words).flatMap(({ entries: read }) => read ?? []);
  const [first] = entries;
  if (first && namesCopy(words))
    return [{ organisation: first.name ?? '', address: entries.map(({ address }) => address).join('; ') }];
  const cells = cellsOf(words, entries.length > 0 ? [';', '|', '\t'] : [';', '|', '\t', ',']);
  if (cells) return [readCells(cells)];
  if (entries.length > 0) return entries.map(({ name, address }) => ({ organisation: name ?? '', address }));
  return [{ address: words }];
}

/** The cells of a line of three or more, one of which is an address; undefined where it is no such line. */
function cellsOf(line: string, separators: readonly string[]): string[] | undefined {
  return separators
    .map((each) => line.split(each).flatMap((cell) => cell.trim() || []))
    .find((cells) => cells.length > 2 && cells.filter(mailAddress).length === 1);
}

/** Cells told by what stands in them: the first words are the organisation, the next the person, all others a note. */
function readCells(cells: readonly string[]): LooseLine {
  const read: Partial<Record<ListField, string>> = {};
  for (const cell of cells) {
    const field = fieldOf(cell, read);
    read[field] = read[field] ? `${read[field]} · ${cell}` : cell;
  }
  return read;
}

function fieldOf(cell: string, read: LooseLine): ListField {
  if (mailAddress(cell)) return 'address';
  if (!read.organisation) return 'organisation';
  if (!read.country && countryOfLabel(cell)) return 'country';
  if (!read.language && languageOfLabel(cell)) return 'language';
  return read.person ? 'note' : 'person';
}
