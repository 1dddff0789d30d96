import type { HeldLetter, HeldOrganisation } from '~/trail/deed';
import { onLetter, onOrganisation } from '~/trail/deeds.server';

// A part of a deed by itself, with its subject held as the whole deed holds it.

export const holdingLetter = <Answer>(
  letterId: string,
  at: Date,
  part: (letter: HeldLetter<'alone'>) => Promise<Answer>,
): Promise<Answer> => onLetter('edition-frozen', letterId, { at }, async (letter) => letter.didNot(await part(letter)));

export const holdingOrganisation = <Answer>(
  organisationId: string,
  at: Date,
  part: (organisation: HeldOrganisation<'alone'>) => Promise<Answer>,
): Promise<Answer> =>
  onOrganisation('organisation-changed', organisationId, { at }, async (organisation) =>
    organisation.didNot(await part(organisation)),
  );
