import { dateInWords } from '~/platform/locale/dates';
import type { Profile } from '../register/profile.server';
import type { ShownEvidence } from './evidence-list';

/** Evidence as the pages show it: dates in words, letters by their last title. */
export const shownEvidence = (evidence: Profile['evidence']): ShownEvidence[] =>
  evidence.map(({ id, method, basis, attestedBy, letter, foundAt, revokedAt, revokedReason }) => ({
    id,
    method,
    basis,
    lead: attestedBy?.displayName ?? null,
    letterTitle: letter ? (letter.versions[0]?.texts[0]?.title ?? '…') : null,
    foundAt: dateInWords(foundAt, 'Europe/Brussels'),
    revoked: revokedAt && { date: dateInWords(revokedAt, 'Europe/Brussels'), reason: revokedReason ?? '' },
  }));
