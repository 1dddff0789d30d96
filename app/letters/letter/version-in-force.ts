/** What a query includes of an opening to know its version in force. */
export const latestMove = {
  changes: {
    where: { movedAt: { not: null } },
    orderBy: { movedAt: 'desc' },
    take: 1,
    select: { versionId: true, movedAt: true },
  },
} as const;

/** A change that is before the signatories: the letter has not moved to it, and it was not given up. */
export const isOut = { movedAt: null, givenUpAt: null } as const;

type Opened = {
  readonly firstVersionId: string;
  readonly changes: readonly { readonly versionId: string; readonly movedAt: Date | null }[];
};

/** The version in force of an opening: that to which the letter moved last, else the one with which it was opened. */
export const versionInForce = ({ firstVersionId, changes }: Opened): string => changes[0]?.versionId ?? firstVersionId;

const named = { select: { texts: { where: { authentic: true }, select: { title: true, language: true } } } } as const;

/** What a query includes of an opening to know the title and language of its version in force. */
export const titleToShow = {
  firstVersion: named,
  changes: { ...latestMove.changes, select: { version: named } },
} as const;

type Named = { readonly texts: readonly { readonly title: string; readonly language: string }[] };

/** The title of the version in force, with its language. */
export const titleInForce = ({
  firstVersion,
  changes,
}: {
  readonly firstVersion: Named;
  readonly changes: readonly { readonly version: Named }[];
}) => (changes[0]?.version ?? firstVersion).texts[0];
