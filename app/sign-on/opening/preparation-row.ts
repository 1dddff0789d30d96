import type { Opening as Asked } from '@generated/prisma/client';
import type { PublicState } from '~/letters/letter/standing.server';
import type { Role } from '~/organisations/organisation/permission';
import type { Deciding } from '../declaration/deciding';
import type { Call } from './opening';

/** A preparation’s row with all that a co-signature is judged by. */
export type PreparationRow = Deciding &
  PublicState & {
    id: string;
    letterId: string;
    organisationId: string;
    invitationId: string | null;
    textId: string;
    preparedById: string | null;
    counter: number;
    printedName: string;
    /** The printed name waits for the staff, or it is none of the organisation’s. */
    nameOnHold: boolean;
    country: string;
    logoId: string | null;
    logoDigest: string | null;
    /** Null where the opening takes none. */
    statement: string | null;
    statementLanguage: string | null;
    /** Null where the opening takes none. */
    reservation: string | null;
    /** The endorsement whose printed line it is to replace; null where it is to be co-signed. */
    changesId: string | null;
    completedAt: Date | null;
    cancelledAt: Date | null;
    organisation: string;
    leadId: string;
    lead: string;
    /** What the lead last decided of a statement of the organisation under this letter, withdrawn or not, was to leave it out. */
    leftOutBefore: boolean;
    /** The lead declined the organisation for this letter, and has not lifted that. */
    declined: boolean;
    versionId: string;
    version: number;
    textDigest: string;
    textLanguage: string;
    title: string;
    authentic: boolean;
    /** Of a change that is out, to whose text a co-signature consents, too; none where only the line is changed. */
    nextTextId: string | null;
    nextVersion: number;
    nextDigest: string;
    signatoryId: string | null;
    signatoryPersonId: string | null;
    signatoryAddress: string | null;
    signatoryName: string | null;
    /** What the signatory holds, or was asked to hold and takes up by signing. */
    roles: Role[] | null;
    nominationId: string | null;
    admittedAt: Date | null;
    endedAt: Date | null;
    provenHosts: string[];
    /** Of two who sign together, the second with the same particulars; `seenBy` turns the two. */
    secondSignatoryId: string | null;
    otherPersonId: string | null;
    otherAddress: string | null;
    otherName: string | null;
    otherRoles: Role[] | null;
    otherNominationId: string | null;
    otherAdmittedAt: Date | null;
    otherEndedAt: Date | null;
    /** Mailboxes of the organisation’s administrators. */
    administrators: string[];
    /** When the version was first delivered: who signs it from then on is late. */
    deliveredAt: Date | null;
    /** When an edition of the letter was last frozen. */
    frozenAt: Date | null;
    /** When this was read, by the database’s clock. */
    readAt: Date;
  };

/** The letter’s latest opening beside it. */
export type OpeningRow = Pick<Asked, keyof Call> & {
  openingId: string | null;
  versionIdInForce: string;
  openedAt: Date;
  deadline: Date;
  timeZone: string;
  closureId: string | null;
  closedAt: Date;
  byDeadline: boolean;
};
