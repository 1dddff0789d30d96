import { database } from '~/platform/database/database.server';
import { changeOut as changeOutOf, readChange } from '~/sign-on/change/change-read.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { answerDeclaration } from '~/sign-on/substance/answer-declaration';
import type { AnswerFields } from '~/sign-on/substance/answer-form';
import { answerBy, answerSignedIn, declaredOf } from '~/sign-on/substance/answers.server';
import { boardFor } from '~/sign-on/substance/boards.server';
import { moveByAnswers } from '~/sign-on/substance/moving.server';
import { type Answering, linkOf, shownTo } from './change-steps';
import { askedBack } from './leading-steps';
import { type Change, changeOut, day, isOpen, type State, voidFormer } from './state';
import { atDesk, binds, granted, leads, named, orNone, type Step } from './step';
import { type Key, organisationKeys, personOf, type Who, type World } from './world';

// Signatories answer a change of substance, and the lead moves the letter.

type Answer = Answering & { readonly answer: 'carry' | 'hold'; readonly stale: boolean };

/** A signatory answers. `stale`: somebody answered since its page was shown, or it showed another declaration. */
export const answer = (asked: Answer): Step => ({
  says: `${named(asked.who)} answers ${asked.answer} for ${asked.key} by ${asked.by}${asked.stale ? ' unseen' : ''}`,
  asks: (state) => ({
    'who may bind it': binds(state, asked.key, asked.who),
    'a change of substance is out': changeOut(state)?.kind === 'substantive',
    'it was put before it': changeOut(state)?.shown.has(asked.key) ?? false,
    'nobody answered meanwhile': !asked.stale,
  }),
  told: ({ change }, at) => {
    const last = change?.answers.get(asked.key);
    const same = last?.kind === asked.answer && (asked.answer === 'carry' || last.at === at);
    return same ? [] : ['change-answered'];
  },
  done: ({ change }, at) => {
    change!.answers.set(asked.key, { kind: asked.answer, at });
  },
  act: (world, at) => answering(world, asked, at),
});

async function answering(world: World, asked: Answer, at: Date): Promise<void> {
  const { change, endorsementId, showing } = await shownTo(world, asked.key);
  const fields = await fieldsOf(world, asked, { changeId: change.id, showingId: showing?.id }, at);
  if (asked.by === 'link') return answerBy(await linkOf(world, asked, at), fields);
  const person = personOf(world, asked.who);
  const deed = granted(await endorsementDeed(person, endorsementId, 'bind the organisation', at));
  return answerSignedIn(deed, change.id, fields);
}

type Of = { readonly changeId: string; readonly showingId: string | undefined };
async function fieldsOf(world: World, asked: Answer, { changeId, showingId }: Of, at: Date): Promise<AnswerFields> {
  const declared = declaredOf(orNone(await readChange(database(), changeId)), world.organisations[asked.key].name);
  const answered = showingId ? await database().changeAnswer.count({ where: { showingId } }) : 0;
  const carries = asked.answer === 'carry';
  return {
    ...{ answer: asked.answer, name: 'Dora Director', role: 'Director', seen: answered + (asked.stale ? 1 : 0) },
    ...{ heldUntil: carries ? null : new Date(at.getTime() + 5 * day).toISOString().slice(0, 10) },
    ...{
      note: carries ? '' : `Our board meets; ${at.getTime()}`,
      declaration: carries ? answerDeclaration(declared) : '',
    },
  };
}

/** What is prepared for the former text goes over to the new one; a link that was live is mailed anew. */
function follow({ organisations }: State, { from, to }: Change): void {
  for (const { preparation, authority } of Object.values(organisations)) {
    if (preparation?.version !== from) continue;
    preparation.version = to;
    preparation.live &&= preparation.named && authority;
  }
}

/** The letter is at the version of a change; of who consented to the former one, some consent to it. */
export function moved(state: State, change: Change, consents: (key: Key) => boolean): void {
  change.ended = 'moved';
  state.opening!.version = change.to;
  voidFormer(state);
  for (const key of organisationKeys) {
    const { endorsement } = state.organisations[key];
    if (endorsement?.consents.has(change.from) && consents(key)) endorsement.consents.add(change.to);
  }
  follow(state, change);
}

const carries =
  ({ change }: State) =>
  (key: Key): boolean =>
    change!.shown.has(key) && change!.answers.get(key)?.kind === 'carry';

/** The lead moves the letter. `stale`: the figures are others than its page showed. */
export const move = ({ who, stale }: { who: Who; stale: boolean }): Step => ({
  says: `${named(who)} moves the letter${stale ? ' unseen' : ''}`,
  asks: (state) => {
    const out = changeOut(state);
    const lead = state.organisations.alliance.endorsement;
    return {
      'who acts for the lead': leads(state, who),
      'a change of substance is out': out?.kind === 'substantive',
      'its lead carries over':
        lead !== null && out !== null && (lead.consents.has(out.to) || carries(state)('alliance')),
      'the figures were seen': !stale,
    };
  },
  told: () => ['letter-moved-by-answers'],
  done: (state, at) => {
    const change = changeOut(state)!;
    moved(state, change, carries(state));
    if (!isOpen(state, at)) return;
    for (const key of organisationKeys) {
      if (change.shown.has(key) && !state.organisations[key].endorsement!.consents.has(change.to))
        askedBack(state, key);
    }
  },
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'open letters', at);
    const opening = await database().opening.findFirst({
      where: { letterId: world.letterId },
      orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    });
    const out = opening && (await changeOutOf(database(), opening.id));
    const seen = out && !stale ? (await boardFor(database(), out)).seen : 'nothing';
    return moveByAnswers(deed, seen);
  },
});
