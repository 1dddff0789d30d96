import { committeeCode, type OfficialRole, proceduresIn, type RoleName } from '../person/official-role';
import { isYes, roleIn, roleInCell } from './committee-columns';
import type { Read } from './table-cells';
import type { TableField, TableMapping } from './table-mapping';

/** The cells of one row that hold a thing, each with the name of its column. */
export type Named = (field: TableField) => (readonly [column: string, cell: string])[];

const roleFields: readonly TableField[] = [
  'committee',
  'substituteCommittee',
  'committeeColumn',
  'rapporteur',
  'shadow',
];

/**
 * Roles of one row: committees in one cell (`LIBE; FEMM (substitute)`), each with its role in brackets or in a column of
 * its own; committees as columns, whose cells are roles (`LIBE` with C, V, M or S); those where somebody is a substitute.
 */
export function rolesIn(read: Read, named: Named, { columns }: TableMapping): OfficialRole[] | undefined {
  if (!roleFields.some((field) => columns.includes(field))) return undefined;
  const [ownRole = ''] = read('committeeRole');
  const substitute = read('substituteCommittee');
  const usual = substitute.some(isYes) ? 'substitute' : ownRole;
  const committees = read('committee').flatMap((cell) => committeesIn(cell, usual));
  const substitutes = substitute.filter((cell) => !isYes(cell)).flatMap((cell) => committeesIn(cell, 'substitute'));
  const byColumn = named('committeeColumn').flatMap(([column, cell]): OfficialRole[] => {
    const role = roleInCell(cell);
    return role ? [inCommittee(/([^.\s]+)\s*$/u.exec(column)?.[1] ?? column, role)] : [];
  });
  const onFile = (['rapporteur', 'shadow'] as const).flatMap((role) =>
    read(role).flatMap((cell) => proceduresIn(cell).map((body): OfficialRole => ({ kind: 'file', body, role }))),
  );
  return [...committees, ...substitutes, ...byColumn, ...onFile];
}

const inCommittee = (body: string, role: RoleName): OfficialRole => ({
  kind: 'committee',
  body: committeeCode(body).slice(0, 100),
  role,
});

const committeesIn = (cell: string, usual: string): OfficialRole[] =>
  cell.split(/[;,|/\n]+/u).flatMap((piece) => {
    const [, body, role] = /^\s*([^(]+?)\s*(?:\(([^)]*)\))?\s*$/u.exec(piece) ?? [];
    return body && !/^(?:[-–—.]|no|non|nein|none|n\/a)$/iu.test(body) ? [inCommittee(body, roleIn(role ?? usual))] : [];
  });
