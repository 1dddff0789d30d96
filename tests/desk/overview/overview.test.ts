import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { markSeen } from '~/desk/overview/lately.server';
import { Lately } from '~/desk/overview/lately-view';
import { deskOverview } from '~/desk/overview/overview.server';
import { database } from '~/platform/database/database.server';
import { coSigned } from '../../setup/co-signed';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { savedAs, startedLetter } from '../../setup/drafts';
import { aVersion, deskOf, opened } from '../../setup/letters';

let count = 0;
const named = (verified = true) => {
  count += 1;
  return anOrganisation({ name: `Desk ${count}`, host: `desk${count}.example`, country: 'FI', verified });
};

async function anOpenLetter() {
  const lead = await named();
  const letter = { id: await startedLetter(lead) };
  await aVersion(letter.id);
  await opened(lead, letter.id);
  return { lead, letter };
}

const overviewFor = async ({ lead, letter }: { lead: AnOrganisation; letter: { id: string } }, now = new Date()) =>
  deskOverview(await deskOf(lead.editor, letter.id, 'see the desk', now));

describe('the overview of a letter', () => {
  it('says of a draft what to write, and shows no figures', async () => {
    const lead = await named(false);
    const letter = { id: await startedLetter(lead) };
    const page = await overviewFor({ lead, letter });
    expect(page.figures).toBeNull();
    expect(page.needs.map(({ kind }) => kind)).toEqual(['leadUnverified', 'write']);
  });

  it('needs nothing once everybody else has to move, and says what goes by itself', async () => {
    const of = await anOpenLetter();
    await coSigned(await named(), of.letter.id);
    // Its own director was asked when the letter was opened: that is what is waited for.
    const page = await overviewFor(of);
    expect(page.needs.map(({ kind }) => kind)).toEqual(['leadUnsigned', 'printDetails']);
    expect(page.byItself.map(({ what }) => what)).toEqual(['reminders', 'reminders', 'lastReminders', 'closes']);
    expect(page.figures).toMatchObject({ signed: 1, countries: 1, all: 2, coming: 1, curve: null });
  });

  it('tells of a draft what has happened, whoever did it, and when its text was last saved', async () => {
    const lead = await named();
    const letter = { id: await startedLetter(lead) };
    const before = (await overviewFor({ lead, letter })).lately;
    expect(before.events.map(({ kind, actorId }) => [kind, actorId])).toEqual([['letter-started', lead.editor.id]]);
    expect(before.savedAt).toBeNull();
    await savedAs(lead, letter.id);
    const { lately } = await overviewFor({ lead, letter });
    expect(lately.savedAt).not.toBeNull();
    const shown = renderToStaticMarkup(createElement(Lately, { lately, desk: '/d', timeZone: 'Europe/Brussels' }));
    expect(shown).not.toContain('Nothing has happened');
    expect(shown).toContain('The text was last saved on');
  });

  it('says of an opened letter that nothing has happened but by the reader, where that is so', async () => {
    const of = await anOpenLetter();
    const { lately } = await overviewFor(of);
    expect(lately.own).toBe(true);
    const alone = { ...lately, events: [], more: 0 };
    const shown = renderToStaticMarkup(
      createElement(Lately, { lately: alone, desk: '/d', timeZone: 'Europe/Brussels' }),
    );
    expect(shown).toContain('Nothing has happened yet, apart from your own actions.');
  });

  it('tells what has happened to who did not do it, until it is marked as seen', async () => {
    const of = await anOpenLetter();
    await coSigned(await named(), of.letter.id);
    const { lately } = await overviewFor(of);
    expect(lately.seenAt).toBeNull();
    expect(lately.events.map(({ kind }) => kind)).toContain('letter-co-signed');
    // The editor opened the letter: nobody is told of what they did.
    expect(lately.events.some(({ actorId }) => actorId === of.lead.editor.id)).toBe(false);
    const member = await deskOf(of.lead.editor, of.letter.id, 'see the desk');
    await markSeen(member, lately.upTo);
    expect((await overviewFor(of)).lately.events).toEqual([]);
    await coSigned(await named(), of.letter.id);
    const since = (await overviewFor(of)).lately;
    expect(since.events.filter(({ kind }) => kind === 'letter-co-signed')).toHaveLength(1);
  });

  it('never goes back, nor ahead of the trail, when two windows say what was seen', async () => {
    const of = await anOpenLetter();
    const member = await deskOf(of.lead.editor, of.letter.id, 'see the desk');
    const head = async () => (await overviewFor(of)).lately.upTo;
    const last = await head();
    await markSeen(member, last);
    await markSeen(member, 0);
    await markSeen(member, 1_000_000);
    const { seenOrdinal } = await database().deskVisit.findFirstOrThrow({ where: { letterId: of.letter.id } });
    expect(seenOrdinal).toBe(last);
  });
});
