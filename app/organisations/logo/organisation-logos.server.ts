import { database } from '~/platform/database/database.server';
import { storage } from '~/platform/installation/storage.server';
import { count } from '~/platform/request/rate-limit.server';
import { onOrganisation } from '~/trail/deeds.server';
import type { Member } from '../organisation/members.server';
import { type LogoWarning, mediaTypes, rasterSides } from './logo';
import { remakeLogo } from './logos.server';

/**
 * Re-makes an uploaded logo and makes it the organisation’s. Lines that were printed already keep the logo they had.
 * @param setsText sets live text in a font of ours, where its family is one of them
 * @returns what the organisation should know of it
 * @throws Refusal with the sentence for the field, where the upload cannot be used
 */
export async function setLogo(
  deed: Member<'set the logo'>,
  upload: Buffer,
  setsText = false,
): Promise<readonly LogoWarning[]> {
  const { organisation, person } = deed;
  await count('uploads of a person', person.id);
  const { bytes, kind, width, height, palishOnWhite, warnings } = await remakeLogo(upload, { setsText });
  const digest = await storage().put(bytes, { type: mediaTypes[kind] });
  await onOrganisation('logo-set', organisation.id, deed, async ({ tx, at, did }) => {
    const logo = await tx.logo.create({
      data: {
        organisationId: organisation.id,
        ...{ digest, kind, width, height },
        pale: palishOnWhite,
        uploadedAt: at,
        uploadedById: person.id,
      },
    });
    await tx.organisation.update({ where: { id: organisation.id }, data: { logoId: logo.id } });
    return did({ plain: { logoDigest: digest } });
  });
  return warnings;
}

type KeptLogo = { kind: string; width: number; height: number; pale: boolean };

/** What a logo that is kept should be warned of, as far as its row tells. */
export function warningsOf({ kind, width, height, pale }: KeptLogo): LogoWarning[] {
  const coarse = kind === 'png' && Math.max(width, height) < rasterSides.warnedBelow;
  return [...(pale ? (['palish'] as const) : []), ...(coarse ? (['lowResolution'] as const) : [])];
}

/** A logo’s bytes by digest, only where some organisation’s logo has it. */
export async function keptLogo(digest: string): Promise<{ bytes: Buffer; type: string } | null> {
  const logo = await database().logo.findFirst({ where: { digest }, select: { kind: true } });
  const bytes = logo && (await storage().read(digest));
  return bytes ? { bytes, type: logo.kind === 'svg' ? mediaTypes.svg : mediaTypes.png } : null;
}
