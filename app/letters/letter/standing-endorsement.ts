/** The endorsements that stand: neither withdrawn by their organisation nor declined by the lead. */
export const stands = { withdrawnAt: null, declinedAt: null } as const;
