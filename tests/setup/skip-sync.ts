/** A server for tests that loses nothing when it is killed, only when the power goes. */
export const skipSync = { fsync: 'off', full_page_writes: 'off' };
/** One that may lose what it was last told as well. */
export const hastier = { ...skipSync, synchronous_commit: 'off' };
