import { z } from 'zod';

/** What somebody can be in a committee, and on a file; the first named weighs most. */
export const committeeRoles = ['chair', 'vice-chair', 'coordinator', 'member', 'substitute'] as const;
export const fileRoles = ['rapporteur', 'shadow'] as const;
export const officialRoles = [...fileRoles, ...committeeRoles] as const;
export type RoleName = (typeof officialRoles)[number];

/** `body` is the committee’s code (LIBE), or the file’s procedure (2022/0155(COD)). */
export const officialRoleSchema = z.strictObject({
  kind: z.enum(['committee', 'file']),
  body: z.string().min(1).max(100),
  role: z.enum(officialRoles),
});
export type OfficialRole = z.infer<typeof officialRoleSchema>;

/** Whether a role and the kind of its body go together: one chairs a committee and reports on a file. */
export const isRoleOf = (kind: OfficialRole['kind'], role: RoleName): boolean =>
  (kind === 'file' ? (fileRoles as readonly RoleName[]) : (committeeRoles as readonly RoleName[])).includes(role);

/** Each role once, the weightiest first; of two in one committee the weightier stands. */
export function rolesInOrder(roles: readonly OfficialRole[]): OfficialRole[] {
  const weight = ({ role }: OfficialRole): number => officialRoles.indexOf(role);
  const known = new Set<string>();
  return [...roles]
    .sort((one, other) => weight(one) - weight(other) || one.body.localeCompare(other.body))
    .filter(({ kind, body }) => !known.has(`${kind}\n${body}`) && known.add(`${kind}\n${body}`));
}

/** A committee’s code as it is compared: capitals, no blanks around; a name that is no code stays as written. */
export const committeeCode = (written: string): string => {
  const code = written.trim();
  return /^[a-z]{2,5}\d?$/i.test(code) ? code.toUpperCase() : code;
};

/**
 * The procedures named in a letter’s references: `COM(2022) 209 final, 2022/0155(COD)` gives `2022/0155(COD)`.
 * The form is that of the Legislative Observatory: year, four digits, kind of procedure.
 */
export const proceduresIn = (references: string): string[] => [
  ...new Set(
    [...references.matchAll(/\b(\d{4})\/(\d{4})[A-Z]?\s?\(([A-Z]{3})\)/g)].map(
      ([, year, number, kind]) => `${year}/${number}(${kind})`,
    ),
  ),
];
