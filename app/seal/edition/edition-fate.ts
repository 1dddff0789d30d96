/** Why an edition is void: a name on it may no longer stand there, or another was made in its place. */
export type VoidingReason = 'withdrawal' | 'revocation' | 'superseded';

/** Messages of these states have not been handed to the mail provider. */
export const notHandedOver = ['prepared', 'stopped'] as const;
