import type { Beginning } from './beginnings';
import type { Weights } from './drawing';

/** A check that is dropped: by name where it refuses with a sentence, or as a function; and the rule of the database behind it, if any. */
export type Fault = {
  readonly says: string;
  readonly drops: string;
  readonly rule?: string;
  /** Where the sequences begin that try it, and the kinds of steps that they take. */
  readonly begin: Beginning;
  readonly among: Weights;
};

const signing: Weights = { open: 2, close: 2, invite: 4, prepare: 5, ask: 3, sign: 8, approving: 6, changeLine: 2 };
const changing: Weights = { makeVersion: 3, announce: 6, object: 6, clockwork: 4, sign: 1, giveUp: 1 };

/** Checks of the sign-on, each of which keeps a rule of the product. */
export const faults: readonly Fault[] = [
  {
    says: 'what is not verified is counted',
    drops: 'verifiedFor',
    begin: 'signed',
    among: { ...signing, attest: 2 },
  },
  {
    says: 'a withdrawal leaves the edition as it is',
    drops: 'consequences',
    begin: 'sealed',
    among: { seal: 6, withdrawing: 8, sign: 1 },
  },
  {
    says: 'a letter moves before its lead carries over',
    drops: 'boardOf',
    rule: 'DROP TRIGGER change_lead_carries ON change',
    begin: 'changed',
    among: { answer: 5, move: 8, announce: 2, makeVersion: 1, withdrawing: 1 },
  },
  { says: 'an organisation signs after the deadline', drops: 'closed', begin: 'sealed', among: signing },
  {
    says: 'an organisation signs without authority',
    drops: 'mayBind',
    begin: 'sealed',
    among: { ...signing, authorise: 4 },
  },
  { says: 'an organisation signs another line than it saw', drops: 'shownChanged', begin: 'sealed', among: signing },
  {
    says: 'an organisation that the lead declined signs again',
    drops: 'declinedByLead',
    rule: 'DROP TRIGGER endorsement_not_after_declining ON endorsement',
    begin: 'signed',
    among: { ...signing, decline: 6 },
  },
  {
    says: 'a deadline is moved earlier by less than a day',
    drops: 'tooSoon',
    rule: 'ALTER TABLE deadline_move DROP CONSTRAINT deadline_move_leaves_a_day',
    begin: 'opened',
    among: { open: 1, moveTheDeadline: 8 },
  },
  {
    says: 'a version to which somebody objected is announced again',
    drops: 'objectedBefore',
    begin: 'corrected',
    among: changing,
  },
  { says: 'a letter loses an ask by a correction', drops: 'substance', begin: 'signed', among: changing },
  {
    says: 'another year in an ask passes as a correction of which the lead says nothing',
    drops: 'notConfirmed',
    begin: 'signed',
    among: changing,
  },
  {
    says: 'an objection comes after its hour',
    drops: 'objectionInTime',
    rule: 'DROP TRIGGER change_objection_in_time ON change_objection',
    begin: 'corrected',
    among: { object: 8, withdrawing: 1 },
  },
  {
    says: 'a request that an edition overtook is counted',
    drops: 'requireNotOvertaken',
    begin: 'sealed',
    among: { sign: 10, prepare: 3, seal: 3 },
  },
  {
    says: 'a mailbox is reminded twice a day',
    drops: 'lastWords',
    rule: 'DROP TRIGGER reminder_apart ON reminder',
    begin: 'signed',
    among: { invite: 3, remind: 10, prepare: 2 },
  },
];
