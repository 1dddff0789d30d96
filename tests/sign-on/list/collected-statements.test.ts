import { renderMail } from '@emails/render.server';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { collectedFor } from '~/sign-on/collected/collected.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { anAnswer, collectedList } from './collected';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const director = 'director@harbour.example';
let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

describe('a statement that was collected', () => {
  test('keeps a statement of two lines as it was written, but for the break', async () => {
    const list = await collectedList(lead, [anAnswer('Harbour', director, 'First\u00a0line,\nsecond  line.')], []);
    expect((await list.lines())[0]).toMatchObject({
      collected: { statement: 'First line, second line.' },
      remarks: [],
    });
  });

  test.each([
    ['too long', 'word '.repeat(90).trim()],
    ['with a character that no font has', 'We agree 👋'],
  ])(
    'says on the line, in the mail and before the yes that a statement is not taken: %s',
    async (_why, unprintable) => {
      const list = await collectedList(lead, [anAnswer('Harbour', director, unprintable)], []);
      expect((await list.lines())[0]?.remarks).toMatchObject([{ key: 'statementUnused' }]);
      await list.sent();
      const invitation = await database().invitation.findFirstOrThrow({ where: { line: { listId: list.id } } });
      const mail = await signOnNotices['invitation']!(invitation.id, director);
      expect((await renderMail(mail!.mail)).text).toContain('This statement cannot be printed');
      expect(await collectedFor(database(), invitation.id)).toMatchObject({ statementUnused: true });
    },
  );
});
