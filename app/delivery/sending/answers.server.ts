import type { Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage, type Sentence, said } from '~/platform/locale/sentences';
import type { Outcome } from '~/platform/mailer/mail';
import { databaseNow } from '~/platform/request/arrival.server';
import { deliveryWords } from '../dispatch/delivery.words';
import type { Claimed, Sending } from './claims.server';
import { pauseForAccount } from './halts.server';
import { markAccepted, moveMessage } from './messages.server';
import { applyPendingNews } from './news.server';

type Answered = { readonly message: Claimed; readonly outcome: Outcome };

/** Records what the provider answered. */
export type Answers = { settle(message: Claimed, outcome: Outcome): Promise<void> };

/**
 * Records answers in the order in which they come, those that came while others were being recorded together in one
 * transaction. What is not recorded when the process dies is asked for again under its key.
 */
export function answersTo(sending: Sending): Answers {
  let waiting: (Answered & { readonly done: () => void; readonly failed: (fault: unknown) => void })[] = [];
  let recording = false;
  async function record() {
    recording = true;
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      try {
        await transaction((tx) => settleAll(tx, now, sending));
        await pauseWhereRefused(now);
        for (const { done } of now) done();
      } catch (fault) {
        for (const { failed } of now) failed(fault);
      }
    }
    recording = false;
  }
  return {
    settle: (message, outcome) =>
      new Promise((done, failed) => {
        waiting.push({ message, outcome, done, failed });
        if (!recording) void record();
      }),
  };
}

/**
 * A deed of its own, which holds letter and dispatch before anything else. Whoever dies before it leaves messages that go
 * on, are refused as well, and pause it then.
 */
async function pauseWhereRefused(answered: readonly Answered[]): Promise<void> {
  const refused = answered.filter(({ outcome }) => outcome.kind === 'stopped');
  for (const dispatchId of new Set(refused.map(({ message }) => message.dispatchId)))
    await pauseForAccount(dispatchId, await databaseNow());
}

async function settleAll(tx: Transaction, answered: readonly Answered[], sending: Sending): Promise<void> {
  const { keepsKeysFor, secondsAhead = 0 } = sending;
  const at = new Date((await databaseNow()).getTime() + secondsAhead * 1000);
  const taken = answered.flatMap(({ message: { id }, outcome }) =>
    outcome.kind === 'accepted' ? [{ id, providerId: outcome.providerId }] : [],
  );
  if (taken.length > 0) {
    await markAccepted(tx, taken, at);
    await applyPendingNews(tx, taken);
  }
  for (const { message, outcome } of answered)
    if (outcome.kind !== 'accepted') await settleOther(tx, message, outcome, { at, keepsKeysFor });
}

type Given = { readonly at: Date; readonly keepsKeysFor: number };

/**
 * Where an earlier attempt was never answered, a no to this one says nothing of that: the message stays in doubt, is
 * asked for again under its key while the provider keeps it, and is unknown afterwards.
 */
async function settleOther(
  tx: Transaction,
  { id, attempts, inDoubt }: Claimed,
  outcome: Exclude<Outcome, { kind: 'accepted' }>,
  { at, keepsKeysFor }: Given,
): Promise<void> {
  const nextAt = new Date(at.getTime() + secondsToWait(outcome, attempts) * 1000);
  const { sentence } = outcome;
  if (outcome.kind === 'refused') {
    const doubted = kept(deliveryWords.sentence('refusedInDoubt', { sentence }));
    if (inDoubt) await moveMessage(tx, id, 'no answer', { outcome: doubted }, attempts);
    else await moveMessage(tx, id, 'refused', { settledAt: at, outcome: kept(sentence) }, attempts);
  } else if (outcome.kind === 'unknown' && keepsKeysFor === 0) {
    await moveMessage(tx, id, 'no answer', { outcome: kept(sentence) }, attempts);
  } else if (outcome.kind === 'unknown' || inDoubt) {
    const later = { outcome: kept(sentence), nextAt };
    await tx.message.updateMany({ where: { id, state: 'sending', attempts }, data: later });
  } else {
    await moveMessage(tx, id, 'not taken', { firstAskedAt: null, nextAt, outcome: kept(sentence) }, attempts);
  }
}

/** What became of a message stands in its row in English, as what the provider tells of it later. */
const kept = (sentence: Sentence) => said(sentence, firstLanguage);

/** Longer with each attempt, ten times the patience at most; at least as long as the provider says. */
function secondsToWait(outcome: Outcome, attempts: number): number {
  if (outcome.kind === 'stopped') return 0;
  const asked = outcome.kind === 'later' ? outcome.retryAfterSeconds : 0;
  return Math.max(asked, Math.min(2 ** attempts, 10 * settings().sendingPatienceSeconds));
}
