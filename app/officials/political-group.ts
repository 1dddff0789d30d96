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

const byAbbreviation: Readonly<Record<string, PoliticalGroup>> = {
  epp: 'EPP',
  ppe: 'EPP',
  'ppe-de': 'EPP',
  evp: 'EPP',
  's&d': 'S&D',
  sd: 'S&D',
  renew: 'Renew',
  re: 'Renew',
  alde: 'Renew',
  adle: 'Renew',
  'greens/efa': 'Greens/EFA',
  'verts/ale': 'Greens/EFA',
  ecr: 'ECR',
  id: 'ID',
  enf: 'ID',
  efdd: 'EFDD',
  efd: 'EFDD',
  'the left': 'The Left',
  'gue/ngl': 'The Left',
  pfe: 'PfE',
  esn: 'ESN',
  ni: 'NI',
  na: 'NI',
};

// Stems of the groups' names in the 24 languages, without accents. The order decides where one name holds
// another's stem: the Nordic *Green* Left, the Europe of *Sovereign* Nations.
const byStem: readonly (readonly [PoliticalGroup, RegExp])[] = [
  [
    'NI',
    /non.?attach|non.?inscrit|fraktionslos|non iscritti|no inscritos|nao inscritos|neinscri|neafiliat|neafilia|niet.?fractie|niet.?ingeschr|lo?s?gaenger|løsgænger|uden for|gruppl?os|grupplos|sitoutumat|fraktsioonilise|mitteuhin|pie grupam|nepriklausom|niezrzesz|nezarazen|nezaraden|samostojni|nezavisni|nepovezan|fuggetlen|μη εγγεγραμμ|независим|mhux affiljat|neamhcheangail/,
  ],
  [
    'The Left',
    /\bleft\b|gauche|linke|sinistra|izquierda|esquerda|stanga|stangii|venstre|vanster|vasemmist|vasak|kreis|kairi|lewic|levic|ljevic|baloldal|αριστερ|левица|левицата|xellug|\bchle\b|\bcle\b/,
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
    /nation|nazion|nacion|natiun|natii|narodow|narodu|naroda|narodov|nacij|nemzet|kansakun|rahvaste|naciju|tautu|εθνων|нации|nazzjon|naisiun/,
  ],
  [
    'EPP',
    /people.s party|parti populaire|volkspart|partito popolare|partido popular|popular europ|folkepart|folkpart|kansanpuolue|partii ludowej|lidove strany|ludovej strany|ljudske stranke|pucke stranke|neppart|λαϊκου κομματος|λαικου κομματος|народна партия|rahvapartei|tautas partij|liaudies partij|partit popolari|phairti an phobail|pairti an phobail/,
  ],
  ['ECR', /[ck]on[sz]er[vw]a|συντηρητ|консерват|coimead/],
  ['S&D', /so[cs]iali[sz]|socjali|szociali|sozialdem|socialdem|sotsiaal|σοσιαλ|социал|soisial|sosiali/],
  ['Renew', /renew|libera|φιλελευ|либерал|liobral/],
  [
    'Greens/EFA',
    /\bgreens?\b|\bverts\b|grunen|\bverdi\b|\bverdes\b|\bverzi\b|verzilor|groenen|gronne|grønne|grona|vihrea|roheli|zalo|zalie|zalij|zielon|zelen|zold|πρασιν|зелени|ħodor|glas/,
  ],
];

/**
 * The group behind a label as the Parliament gives it in any of its languages, or behind an abbreviation.
 * Undefined where the label is not known: the label is kept as it came.
 */
export function politicalGroupOf(label: string): PoliticalGroup | undefined {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
  return byAbbreviation[plain] ?? byStem.find(([, stems]) => stems.test(plain))?.[0];
}
