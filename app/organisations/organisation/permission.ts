/** The roles of members. Founding makes an administrator, never an authorised signatory. */
export const roles = ['administrator', 'editor', 'authorised_signatory'] as const;
export type Role = (typeof roles)[number];

/**
 * The one permission table: what a member may do for its organisation, by role.
 * Authority to sign is a role of its own: who prepares does not bind.
 */
export const permissions = {
  'see the desk': ['administrator', 'editor', 'authorised_signatory'],
  'change the organisation': ['administrator'],
  'admit members': ['administrator'],
  'set the logo': ['administrator', 'editor'],
  'show evidence': ['administrator', 'editor'],
  'draft letters': ['administrator', 'editor'],
  'name reviewers': ['administrator', 'editor'],
  'open letters': ['administrator', 'editor'],
  'invite organisations': ['administrator', 'editor'],
  'attest organisations': ['administrator'],
  'decide on signatories': ['administrator', 'editor'],
  'close letters': ['administrator', 'editor'],
  'publish letters': ['administrator', 'editor'],
  'seal letters': ['administrator', 'editor'],
  'choose addressees': ['administrator', 'editor'],
  'send letters': ['administrator'],
  'approve dispatches': ['administrator', 'authorised_signatory'],
  'follow replies': ['administrator', 'editor'],
  'prepare endorsements': ['administrator', 'editor', 'authorised_signatory'],
  'bind the organisation': ['authorised_signatory'],
  'object to corrections': ['administrator', 'authorised_signatory'],
  'withdraw endorsements': ['administrator', 'authorised_signatory'],
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof permissions;

/** Whether a member with these roles may do this for its organisation. */
export function may(held: readonly Role[], ability: Ability): boolean {
  const allowed: readonly Role[] = permissions[ability];
  return held.some((role) => allowed.includes(role));
}
