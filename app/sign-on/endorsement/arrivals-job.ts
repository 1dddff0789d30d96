/** The job that does what is on record and was not done. */
export const arrivalsTiming = { name: 'arrivals', expireInSeconds: 300, retryLimit: 6 } as const;
