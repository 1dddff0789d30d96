import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  queue: 'Organisations that wait',
  standing: 'Verification',
  legalName: 'Legal name',
  kind: 'What it is',
  country: 'Country',
  website: 'Website',
  founded: 'Founded here',
  members: 'Members',
  memberCount: '{count, plural, one {One member} other {# members}}',
  heldHeading: 'Held',
  heldMeaning:
    'Its {by, select, host {website} other {name}} resembles one of these. Compare them; release it when it is an organisation of its own.',
  alikeNone: 'The organisation that it resembled has changed since.',
  releaseLink: 'Release it',
  evidence: 'Evidence',
  nothing: 'Nothing was found yet.',
  attestHeading: 'The staff’s word',
  attestMeaning: 'Together with a proven mailbox it makes the organisation verified for every letter.',
  attestLink: 'Attest the organisation',
  attestTitle: 'Attest {name}',
  attestLead: 'You say that this organisation is who it says it is.',
  basis: 'What your word rests on',
  basisHint:
    'Such as: entry 0123 in the register of associations of Vienna, seen today; the website names the same board. Members of the organisation see it.',
  attestDeed: 'Attest the organisation',
  releaseTitle: 'Release {name}',
  releaseLead: 'You say that this organisation is one of its own, and no impostor of another.',
  reason: 'Reason',
  reasonHint: 'It stands in the organisation’s trail; its members read it.',
  releaseDeed: 'Release the organisation',
  revokeTitle: 'Revoke evidence on {name}',
  revokeHappens:
    'The evidence “{basis}” no longer counts. Where the organisation is then no longer verified, it disappears from the letters under which it stands, and from their counts.',
  revokeLasting:
    'Sealed editions that name it and are not yet sent become void and have to be sealed anew. What was delivered stays as delivered. The revocation and its reason stay in the trail.',
  revokeDeed: 'Revoke the evidence',
});
