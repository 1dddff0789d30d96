// Excerpts of the Parliament’s two lists, of invented persons: as its full list (XML) and its Open Data Portal (CSV)
// write them. The second brings addresses to the persons that the first names.

type Member = { id: number; given: string; family: string; country: string; group: string; honorific: string };

const greens = 'Group of the Greens/European Free Alliance';
const renew = 'Renew Europe Group';

export const members: readonly Member[] = [
  { id: 991001, given: 'Solveig', family: 'ÅKERLUND', country: 'Sweden', group: greens, honorific: 'Ms' },
  { id: 991002, given: 'Breandán', family: 'Ó RIAIN', country: 'Ireland', group: renew, honorific: 'Mr' },
  { id: 991003, given: 'Ilse', family: 'VAN DAMME', country: 'Belgium', group: renew, honorific: 'Ms' },
];

export const fullList = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><meps>${members
  .map(
    ({ id, given, family, country, group }) =>
      `<mep><fullName>${given} ${family}</fullName><country>${country}</country><politicalGroup>${group}</politicalGroup><id>${id}</id><nationalPoliticalGroup>Independent</nationalPoliticalGroup></mep>`,
  )
  .join('')}</meps>`;

/** The mailbox that the open data give a member. */
export const mailboxOf = ({ id }: Member): string => `member${id}@parliament.example`;

export const openData = [
  'mep_identifier,mep_honorific_prefix,mep_given_name,mep_family_name,mep_email',
  ...members.map(
    (member) => `${member.id},${member.honorific},${member.given},${member.family},mailto:${mailboxOf(member)}`,
  ),
].join('\n');
