import { expect, test } from 'vitest';
import { type EvidenceFound, type OrganisationFacts, verifiedFor } from '~/organisations/evidence/verified';

const found = (method: EvidenceFound['method'], more: Partial<EvidenceFound> = {}): EvidenceFound => ({
  method,
  host: null,
  letterId: null,
  attestedById: null,
  revokedAt: null,
  ...more,
});
const mailbox = found('mailbox', { host: 'partner.example' });
const word = found('lead_attestation', { letterId: 'letter', attestedById: 'lead' });
const facts = (changes: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  id: 'partner',
  held: false,
  evidence: [mailbox],
  members: ['ana'],
  ...changes,
});
const letter = {
  id: 'letter',
  lead: facts({ id: 'lead', members: ['lea'], evidence: [found('mailbox', { host: 'lead.example' })] }),
};
const no = { verified: false, attestedByLeadOnly: false };
const yes = { verified: true, attestedByLeadOnly: false };
const byLead = { verified: true, attestedByLeadOnly: true };

test.each([
  ['nothing', [], no],
  ['a mailbox alone', [mailbox], no],
  ['the staff’s word alone', [found('staff_attestation')], no],
  ['a mailbox and the staff’s word', [mailbox, found('staff_attestation')], yes],
  ['a mailbox and a register', [mailbox, found('register')], yes],
  ['a mailbox and the domain', [mailbox, found('domain', { host: 'partner.example' })], yes],
  [
    'a mailbox that was revoked, and the staff’s word',
    [{ ...mailbox, revokedAt: new Date() }, found('staff_attestation')],
    no,
  ],
  ['a mailbox and the lead’s word', [mailbox, word], byLead],
  ['the lead’s word alone', [word], no],
  ['a mailbox and the lead’s word, revoked', [mailbox, { ...word, revokedAt: new Date() }], no],
  ['a mailbox and the lead’s word for another letter', [mailbox, { ...word, letterId: 'other' }], no],
  ['a mailbox and another lead’s word', [mailbox, { ...word, attestedById: 'other' }], no],
  ['a mailbox, the lead’s word and the staff’s', [mailbox, word, found('staff_attestation')], yes],
])('%s', (_what, evidence, finding) => expect(verifiedFor(facts({ evidence }), letter, true)).toEqual(finding));

test.each([
  ['itself', facts({ id: 'lead', evidence: [mailbox, word] })],
  ['who shares a member', facts({ members: ['lea'], evidence: [mailbox, word] })],
  ['who shares a domain', facts({ evidence: [{ ...mailbox, host: 'projects.lead.example' }, word] })],
  ['a held look-alike', facts({ held: true, evidence: [mailbox, word] })],
])('the lead’s word never counts for %s', (_who, organisation) =>
  expect(verifiedFor(organisation, letter, true)).toEqual(no),
);

test('the lead’s word counts nowhere when the installation switched it off, nor without a letter', () => {
  expect(verifiedFor(facts({ evidence: [mailbox, word] }), letter, false)).toEqual(no);
  expect(verifiedFor(facts({ evidence: [mailbox, word] }), null, true)).toEqual(no);
});

test('a held organisation is not verified by anything', () => {
  expect(verifiedFor(facts({ held: true, evidence: [mailbox, found('staff_attestation')] }), null, true)).toEqual(no);
});
