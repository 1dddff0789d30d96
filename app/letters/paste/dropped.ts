/** What a letter has no place for, and what was therefore left out of what was pasted, or became plain words. */
export const droppedKinds = ['image', 'comment', 'deletion', 'strike', 'table'] as const;
export type Dropped = (typeof droppedKinds)[number];

/** What was pasted, as the Markdown of a letter. */
export type Pasted = { readonly markdown: string; readonly dropped: readonly Dropped[] };
