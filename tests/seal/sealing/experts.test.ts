import { describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { editionSchema } from '~/seal/edition/edition';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { anExpert } from '../../setup/experts';
import { deskOf } from '../../setup/letters';
import { aLetterToSeal } from '../../setup/sealing';

describe('individual experts in an edition', () => {
  test('stand after the organisations, by name, and are frozen with it', async () => {
    const ready = await aLetterToSeal({ takesExperts: true });
    await anExpert(ready.letter, 'Zoe Last');
    await anExpert(ready.letter, 'Ada First', { title: 'Professor', affiliation: 'University of Tartu' });
    const deed = await deskOf(ready.lead.editor, ready.letter.id, 'seal letters');
    const id = await freezeEdition(deed, { confirmed: await warningsNow(deed) });
    const edition = await database().edition.findUniqueOrThrow({ where: { id }, include: { experts: true } });
    const content = editionSchema.parse(JSON.parse(edition.content));
    expect(content.signatories).toHaveLength(3);
    expect(content.experts?.map(({ name, title, affiliation }) => [name, title, affiliation])).toEqual([
      ['Ada First', 'Professor', 'University of Tartu'],
      ['Zoe Last', undefined, undefined],
    ]);
    expect(edition.experts.map(({ position }) => position)).toEqual([0, 1]);
    const told = await database().event.findFirstOrThrow({
      where: { kind: 'edition-frozen', subjectId: ready.letter.id },
    });
    expect(JSON.parse(told.chained)).toMatchObject({ plain: { signatories: 3, experts: 2 } });
  });

  test('are told of nowhere where there are none: what was sealed before is computed as it was', async () => {
    const ready = await aLetterToSeal({ takesExperts: true });
    const deed = await deskOf(ready.lead.editor, ready.letter.id, 'seal letters');
    const id = await freezeEdition(deed, { confirmed: await warningsNow(deed) });
    const { content } = await database().edition.findUniqueOrThrow({ where: { id } });
    expect(content).not.toContain('experts');
  });
});
