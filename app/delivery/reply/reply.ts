/** What an official can answer. */
const replyKinds = ['received', 'passed_on', 'not_my_file', 'meeting', 'reply'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** How the lead reads an answer. */
export const replySenses = ['acknowledged', 'holding', 'substantive', 'meeting', 'position'] as const;
export type ReplySense = (typeof replySenses)[number];
