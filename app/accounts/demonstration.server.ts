import { createHash } from 'node:crypto';
import { settings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { database } from '../platform/database/database.server';
import { signInLife } from './sign-ins.server';

/**
 * A fresh sign-in link for one of the cast of a demonstration, for the browser that asks.
 * @returns the path of the link’s page, or null where this is no demonstration or nobody of that id is there
 */
export async function demonstrationLink(
  personId: string,
  browserMark: string,
  agent: string,
  at: Date,
): Promise<string | null> {
  if (settings().mode !== 'demo') return null;
  const person = await database().person.findFirst({ where: { id: personId, address: { endsWith: '.example' } } });
  if (!person) return null;
  const { id } = await database().signIn.create({
    data: {
      address: person.address,
      returnTo: person.staffSince ? '/staff' : '/desk',
      agent,
      askedAt: at,
      expiresAt: new Date(at.getTime() + signInLife),
      browserDigest: createHash('sha256').update(browserMark).digest('hex'),
    },
  });
  return `/sign-in/${tokenFor('sign-in', id)}`;
}
