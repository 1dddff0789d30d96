export const politicalGroups = [
  'EPP',
  'S&D',
  'Renew',
  'Greens/EFA',
  'ECR',
  'ID',
  'EFDD',
  'The Left',
  'PfE',
  'ESN',
  'NI',
] as const;
/** A group across its renamings: ALDE is Renew, ENF is ID, GUE/NGL is The Left. */
export type PoliticalGroup = (typeof politicalGroups)[number];

const abbreviations: Readonly<Record<PoliticalGroup, string>> = {
  EPP: 'epp ppe ppe-de evp',
  'S&D': 's&d sd',
  Renew: 'renew re alde adle',
  'Greens/EFA': 'greens/efa verts/ale',
  ECR: 'ecr',
  ID: 'id enf',
  EFDD: 'efdd efd',
  'The Left': 'left gue/ngl',
  PfE: 'pfe',
  ESN: 'esn',
  NI: 'ni na',
};
const byAbbreviation: ReadonlyMap<string, PoliticalGroup> = new Map(
  politicalGroups.flatMap((group) => abbreviations[group].split(' ').map((abbreviation) => [abbreviation, group])),
);

// Stems of the groups' names in the 24 languages, without accents. The order decides where one name holds
// another's stem: the Nordic *Green* Left, the Europe of *Sovereign* Nations.
const byStem: readonly (readonly [PoliticalGroup, RegExp])[] = [
  [
    'NI',
    /non.?attach|non.?inscrit|fraktionslos|non iscritti|no inscritos|nao inscritos|neinscri|neafiliat|neafilia|niet.?fractie|niet.?ingeschr|lo?s?gaenger|løsgænger|uden for|gruppl?os|grupplos|sitoutumat|fraktsioonilise|mitteuhin|pie grupam|nepriklausom|niezrzesz|nezarazen|nezaraden|samostojni|nezavisni|nepovezan|fuggetlen|μη εγγεγραμμ|независим|mhux affiljat|neamhcheangail/,
  ],
  [
    'The Left',
    /\bleft\b|gauche|linke|\blinks\b|sinistra|izquierda|esquerda|stanga|stangii|venstre|vanster|vasemmist|vasak|kreis|kairi|lewic|lavic|levic|ljevic|baloldal|αριστερ|левица|левицата|xellug|\bchle\b|\bcle\b/,
  ],
  ['PfE', /patrio|πατριω|патрио|tirghr|isanmaal/],
  [
    'ESN',
    /sover|souver|suver|suwer|zvrchovan|κυριαρχ|суверен|szuveren|soever|sovran|soberan|itsenais|taysivalt|neatkarig/,
  ],
  [
    'EFDD',
    /(direct|direkt|direta|directa|diretta|diretă|directe)\S*[\s-]*demo|demo\S*[\s-]+(direct|diret|direkt|direal|dirett)|direktdemokrati|suora\S* demokr|otsedemokr|otsese demokr|tiesas demokr|tiesiogin|bezposredni|prime?j? demokr|primej|priamej|izravne|neposredne|kozvetlen|αμεσης|пряка|daonlathas direach|daonlathais dhirigh/,
  ],
  ['ID', /identi|ταυτοτητ|идентичност|tozsamo|tapatyb|feiniulacht/],
  [
    'ID',
    /nation|\bnaties\b|nazion|nacion|natiun|natii|narodow|narodu|naroda|narodov|nacij|nemzet|kansakun|rahvaste|naciju|tautu|εθνων|нации|nazzjon|naisiun/,
  ],
  [
    'EPP',
    /people.s party|parti populaire|volkspart|partito popolare|partido popular|popular europ|folkepart|folkpart|kansanpuolue|partii ludowej|lidove strany|ludovej strany|ljudske stranke|pucke stranke|neppart|λαϊκου κομματος|λαικου κομματος|народна партия|rahvapartei|tautas partij|liaudies partij|partit popolari|phairti an phobail|pairti an phobail/,
  ],
  ['ECR', /[ck]on[sz]er[vw]a|συντηρητ|консерват|coimead/],
  ['S&D', /so[cs]i?j?ali[sz]|szociali|sozialdem|socialdem|sotsiaal|σοσιαλ|социал|soisial|sosiali/],
  [
    'Greens/EFA',
    /\bgreens?\b|\bverts\b|grunen|\bverd[ei]s?\b|\bverzi\b|verzilor|groenen|gronne|grønne|grona|vihrea|roheli|zalo|zali|zielon|zelen|zold|πρασιν|зелени|ħodor|glas/,
  ],
  ['Renew', /renew|обнови|athnuachan|libera|φιλελευ|либерал|liobral/],
];

/**
 * The group behind a label as the Parliament gives it in any of its languages, or behind an abbreviation.
 * Undefined where the label is not known: the label is kept as it came.
 */
export function politicalGroupOf(label: string): PoliticalGroup | undefined {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
  return byAbbreviation.get(plain) ?? byStem.find(([, stems]) => stems.test(plain))?.[0];
}
