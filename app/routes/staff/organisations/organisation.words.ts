import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/organisation', {
  queue: 'Organisations waiting',
  standing: 'Verification',
  legalName: 'Legal name',
  kind: 'Type',
  country: 'Country',
  website: 'Website',
  founded: 'Added',
  members: 'Members',
  memberCount: '{count, plural, one {One member} other {# members}}',
  heldHeading: 'On hold',
  heldMeaning:
    '{by, select, host {Its website looks like that of one of these organisations.} body {One of its names looks like a public body.} list {One of its names contains the name of another organisation, or a number of others.} script {One of its names mixes letters of several scripts.} other {One of its names looks like one of these organisations.}} Compare them, and release it if it is a separate organisation.',
  alike: 'Organisations with a similar name or website:',
  alikeNone: 'No other organisation here has a similar name or website.',
  namesHeading: 'Names',
  nameHeld:
    '{name}: on hold, because {by, select, body {it looks like a public body} list {it contains the name of another organisation, or a number of others} script {it mixes letters of several scripts} printed {it was typed by hand before} other {it looks like another organisation}}',
  releaseName: 'Release this name',
  releaseNameTitle: 'Release the name {name}',
  releaseNameLead:
    'You confirm that “{name}” is a name of {organisation}, and that no one will confuse it with another organisation.',
  releaseNameDeed: 'Release the name',
  releaseLink: 'Release it',
  evidence: 'Evidence',
  nothing: 'No evidence yet.',
  attestHeading: 'Staff attestation',
  attestMeaning: 'Together with a confirmed email address, it verifies the organisation for every letter.',
  attestLink: 'Attest the organisation',
  attestTitle: 'Attest {name}',
  attestLead: 'You confirm that this organisation is who it says it is.',
  basis: 'How you know this',
  basisHint:
    'For example: entry 0123 in the Vienna register of associations, seen today; the website names the same board. Members of the organisation can read this.',
  attestDeed: 'Attest the organisation',
  releaseTitle: 'Release {name}',
  releaseLead: 'You confirm that this is a separate organisation and is not impersonating another.',
  reason: 'Reason',
  reasonHint: 'Recorded in the organisation’s trail, where its members can read it.',
  releaseDeed: 'Release the organisation',
  revokeTitle: 'Revoke evidence about {name}',
  revokeHappens:
    'The evidence “{basis}” no longer counts. If the organisation is then no longer verified, it disappears from the letters it has signed and from their counts.',
  revokeLasting:
    'Sealed editions that name it and have not been sent become void and must be sealed again. Letters already delivered are not affected. The revocation and its reason stay in the trail.',
  revokeDeed: 'Revoke the evidence',
});
