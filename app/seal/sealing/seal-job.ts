/** The queue on which editions wait for their seal: seconds after which a run counts as dead, and how often it runs again. */
export const sealTiming = { name: 'seal', expireInSeconds: 150, retryLimit: 6 } as const;
