import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/organisation', {
  queue: 'Organisations that wait',
  standing: 'Verification',
  legalName: 'Legal name',
  kind: 'What it is',
  country: 'Country',
  website: 'Website',
  founded: 'Founded here',
  members: 'Members',
  memberCount: '{count, plural, one {One member} other {# members}}',
  heldHeading: 'On hold',
  heldMeaning:
    '{by, select, host {Its website resembles that of one of these organisations.} body {One of its names resembles a public body.} list {One of its names contains the name of another organisation, or counts others.} script {One of its names mixes letters of several scripts.} other {One of its names resembles one of these organisations.}} Compare them. Release it if it is an organisation of its own.',
  alike: 'Organisations with a similar name or website:',
  alikeNone: 'No other organisation here has a similar name or website.',
  namesHeading: 'Names',
  nameHeld:
    '{name}: on hold, because {by, select, body {it resembles a public body} list {it contains the name of another organisation, or counts others} script {it mixes letters of several scripts} printed {it was typed by hand before} other {it resembles another organisation}}',
  releaseName: 'Release this name',
  releaseNameTitle: 'Release the name {name}',
  releaseNameLead: 'You say that “{name}” is a name of {organisation}, and that nobody will take it for somebody else.',
  releaseNameDeed: 'Release the name',
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
