/** Invented members of a parliament, in the forms of the Parliament’s own lists; every address is an example. */
const members: [number, given: string, family: string, country: string, group: string, honorific: string][] = [
  [
    990001,
    'Marta',
    'LINDQVIST',
    'Sweden',
    'Group of the Progressive Alliance of Socialists and Democrats in the European Parliament',
    'Ms',
  ],
  [990002, 'Joris', 'VAN DER MEER', 'Netherlands', 'Renew Europe Group', 'Mr'],
  [990003, 'Agnieszka', 'WILK', 'Poland', "Group of the European People's Party (Christian Democrats)", 'Ms'],
  [990004, 'Éamon', 'Ó DÁLAIGH', 'Ireland', 'Renew Europe Group', 'Mr'],
  [990005, 'Sabine', 'KELLER', 'Germany', 'Group of the Greens/European Free Alliance', 'Ms'],
  [990006, 'Thomas', 'BRANDT', 'Germany', "Group of the European People's Party (Christian Democrats)", 'Mr'],
  [
    990007,
    'Élodie',
    'MERCIER',
    'France',
    'Group of the Progressive Alliance of Socialists and Democrats in the European Parliament',
    'Ms',
  ],
  [990008, 'Stavros', 'NIKOLAOU', 'Greece', "Group of the European People's Party (Christian Democrats)", 'Mr'],
  [990009, 'Rositsa', 'DIMITROVA', 'Bulgaria', 'Renew Europe Group', 'Ms'],
  [990010, 'Inês', 'TAVARES', 'Portugal', 'The Left group in the European Parliament - GUE/NGL', 'Ms'],
  [990011, 'Koen', 'DE WITTE', 'Belgium', 'European Conservatives and Reformists Group', 'Mr'],
  [990012, 'Helle', 'SØNDERGAARD', 'Denmark', 'Group of the Greens/European Free Alliance', 'Ms'],
  [990013, 'Ivana', 'HORVAT', 'Croatia', "Group of the European People's Party (Christian Democrats)", 'Ms'],
  [
    990014,
    'Matteo',
    'GALLI',
    'Italy',
    'Group of the Progressive Alliance of Socialists and Democrats in the European Parliament',
    'Mr',
  ],
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

/** The full list, as XML. */
export const castFullList = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><meps>${members
  .map(
    ([id, given, family, country, group]) =>
      `<mep><fullName>${escaped(`${given} ${family}`)}</fullName><country>${country}</country><politicalGroup>${escaped(group)}</politicalGroup><id>${id}</id><nationalPoliticalGroup>Independent</nationalPoliticalGroup></mep>`,
  )
  .join('')}</meps>`;

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** The file of the Open Data Portal, as CSV, which brings the addresses; the last of the list has none. */
export const castOpenData = [
  'mep_identifier,mep_honorific_prefix,mep_given_name,mep_family_name,mep_email',
  ...members
    .slice(0, -1)
    .map(
      ([id, given, family, , , honorific]) =>
        `${id},${honorific},${given},${family},mailto:${plain(given)}.${plain(family)}@parliament.example`,
    ),
].join('\n');
