/** Where an organisation stands with its answer, for the lead’s eyes. */
export type ResponseState =
  | 'invited'
  | 'stopped'
  | 'declined'
  | 'begun'
  | 'prepares'
  | 'waits'
  | 'one of two'
  | 'refused'
  | 'co-signed'
  | 'left behind'
  | 'withdrawn'
  | 'declined by lead'
  | 'may come again';

/** The dates of one organisation’s answer, as far as they exist. */
export type Answer = {
  readonly invitedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly begunAt: Date | null;
  /** The preparation that is open: since when, whether it was saved, and what became of its latest approval. */
  readonly preparation: {
    readonly startedAt: Date;
    readonly saved: boolean;
    readonly askedAt: Date | null;
    readonly refusedAt: Date | null;
    /** When the first of two signed; the second is awaited. */
    readonly firstActAt: Date | null;
  } | null;
  /** When it co-signed, where that holds for the version in force. */
  readonly coSignedAt: Date | null;
  /** When the letter moved to a version that it has not consented to, or was opened with one. */
  readonly leftBehindAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** The lead declined it, and perhaps allowed it to co-sign again. */
  readonly declinedByLeadAt: Date | null;
  readonly declineLiftedAt: Date | null;
};

/** The state of an answer and since when; null where nothing has happened at all. */
export function responseOf(answer: Answer): { state: ResponseState; at: Date } | null {
  const { preparation } = answer;
  const found: readonly (readonly [ResponseState, Date | null | undefined])[] = [
    ['co-signed', answer.coSignedAt],
    ['refused', preparation?.refusedAt],
    ['one of two', preparation?.firstActAt],
    ['waits', preparation?.askedAt],
    ['prepares', preparation?.saved ? preparation.startedAt : null],
    ['may come again', preparation ? null : answer.declineLiftedAt],
    ['declined by lead', answer.declineLiftedAt ? null : answer.declinedByLeadAt],
    ['withdrawn', preparation ? null : answer.withdrawnAt],
    ['declined', answer.declinedAt],
    ['left behind', answer.leftBehindAt],
    ['begun', preparation?.startedAt ?? answer.begunAt],
    ['stopped', answer.stoppedAt],
    ['invited', answer.invitedAt],
  ];
  const [state, at] = found.find(([, date]) => date) ?? [];
  return state && at ? { state, at } : null;
}
