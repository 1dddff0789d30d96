/**
 * The words that a sealed letter brings of its own, in the languages in which they have been written. They are no sentences of
 * the interface: they follow the language of the text, and are part of the bytes that are sealed.
 */
export interface SheetWords {
  readonly subject: string;
  readonly registerNumber: string;
  readonly inBrief: string;
  readonly asks: string;
  readonly contact: string;
  readonly signedBy: string;
  readonly lead: string;
  readonly signatories: string;
  readonly count: (organisations: number, countries: number) => string;
  readonly attested: (organisations: number) => string;
  readonly organisation: string;
  readonly website: string;
  readonly signedFor: string;
  readonly statements: string;
  readonly logos: string;
  readonly logoOf: (name: string) => string;
  readonly verify: string;
  readonly checkCode: string;
  readonly howToVerify: (address: string) => string;
  readonly record: string;
  readonly edition: (number: number, version: number, language: string) => string;
  readonly editionLabel: string;
  readonly sealedLabel: string;
  readonly textLabel: string;
  readonly trailLabel: string;
  readonly trail: (ordinal: number) => string;
  readonly templateLabel: string;
  readonly fontsLabel: string;
  readonly page: (page: string, pages: string) => string;
  readonly demonstration: string;
  readonly proof: string;
}

const en: SheetWords = {
  subject: 'Subject',
  registerNumber: 'EU Transparency Register',
  inBrief: 'In brief',
  asks: 'What we ask',
  contact: 'Contact',
  signedBy: 'Signed by',
  lead: 'Lead organisation',
  signatories: 'The signatories',
  count: (organisations, countries) =>
    `${organisations} ${organisations === 1 ? 'organisation' : 'organisations'} from ${countries} ${countries === 1 ? 'country' : 'countries'}`,
  attested: (organisations) =>
    `${organisations} of them attested by the lead only, marked †: the lead organisation vouches for ${organisations === 1 ? 'it' : 'them'}; no other source has confirmed who ${organisations === 1 ? 'it is' : 'they are'}.`,
  organisation: 'Organisation',
  website: 'Website',
  signedFor: 'Signed for it by',
  statements: 'In their words',
  logos: 'Logos of the signatories',
  logoOf: (name) => `Logo of ${name}`,
  verify: 'This letter proves itself',
  checkCode: 'Check code',
  howToVerify: (address) =>
    `Drop this file, or type the code, at ${address} to learn whether the letter is genuine, who signed it and what has changed since.`,
  record: 'Record of this edition',
  edition: (number, version, language) => `${number}, of version ${version} of the text (${language})`,
  editionLabel: 'Edition',
  sealedLabel: 'Sealed',
  textLabel: 'Digest of the text',
  trailLabel: 'Head of the trail',
  trail: (ordinal) => `entry ${ordinal}`,
  templateLabel: 'Template',
  fontsLabel: 'Fonts',
  page: (page, pages) => `Page ${page} of ${pages}`,
  demonstration: 'Demonstration: an invented letter of invented organisations',
  proof: 'Proof, not sealed',
};

const fr: SheetWords = {
  subject: 'Objet',
  registerNumber: 'Registre de transparence de l’UE',
  inBrief: 'En bref',
  asks: 'Ce que nous demandons',
  contact: 'Contact',
  signedBy: 'Signé par',
  lead: 'Organisation coordinatrice',
  signatories: 'Les signataires',
  count: (organisations, countries) =>
    `${organisations} ${organisations === 1 ? 'organisation' : 'organisations'} de ${countries} pays`,
  attested: (organisations) =>
    `dont ${organisations} sur la seule attestation de l’organisation coordinatrice, signe † : aucune autre source n’a confirmé leur identité.`,
  organisation: 'Organisation',
  website: 'Site internet',
  signedFor: 'Signé en son nom par',
  statements: 'Dans leurs mots',
  logos: 'Logos des signataires',
  logoOf: (name) => `Logo de ${name}`,
  verify: 'Cette lettre porte sa preuve',
  checkCode: 'Code de vérification',
  howToVerify: (address) =>
    `Déposez ce fichier, ou saisissez le code, sur ${address} pour savoir si la lettre est authentique, qui l’a signée et ce qui a changé depuis.`,
  record: 'Données de cette édition',
  edition: (number, version, language) => `${number}, de la version ${version} du texte (${language})`,
  editionLabel: 'Édition',
  sealedLabel: 'Scellée',
  textLabel: 'Empreinte du texte',
  trailLabel: 'Tête du registre',
  trail: (ordinal) => `entrée ${ordinal}`,
  templateLabel: 'Modèle',
  fontsLabel: 'Polices',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  demonstration: 'Démonstration : lettre et organisations imaginaires',
  proof: 'Épreuve, non scellée',
};

const de: SheetWords = {
  subject: 'Betreff',
  registerNumber: 'EU-Transparenzregister',
  inBrief: 'In Kürze',
  asks: 'Was wir fordern',
  contact: 'Kontakt',
  signedBy: 'Unterzeichnet von',
  lead: 'Federführende Organisation',
  signatories: 'Die Unterzeichner',
  count: (organisations, countries) =>
    `${organisations} ${organisations === 1 ? 'Organisation' : 'Organisationen'} aus ${countries} ${countries === 1 ? 'Land' : 'Ländern'}`,
  attested: (organisations) =>
    `davon ${organisations} allein durch die federführende Organisation bestätigt, mit † bezeichnet: keine andere Quelle hat bestätigt, wer sie sind.`,
  organisation: 'Organisation',
  website: 'Website',
  signedFor: 'Für sie unterzeichnet von',
  statements: 'In ihren Worten',
  logos: 'Logos der Unterzeichner',
  logoOf: (name) => `Logo von ${name}`,
  verify: 'Dieser Brief beweist sich selbst',
  checkCode: 'Prüfcode',
  howToVerify: (address) =>
    `Legen Sie diese Datei auf ${address} ab oder geben Sie dort den Code ein, um zu erfahren, ob der Brief echt ist, wer ihn unterzeichnet hat und was sich seither geändert hat.`,
  record: 'Angaben zu dieser Ausgabe',
  edition: (number, version, language) => `${number}, von Fassung ${version} des Textes (${language})`,
  editionLabel: 'Ausgabe',
  sealedLabel: 'Gesiegelt',
  textLabel: 'Prüfsumme des Textes',
  trailLabel: 'Stand des Protokolls',
  trail: (ordinal) => `Eintrag ${ordinal}`,
  templateLabel: 'Vorlage',
  fontsLabel: 'Schriften',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  demonstration: 'Vorführung: erfundener Brief erfundener Organisationen',
  proof: 'Probedruck, nicht gesiegelt',
};

const written: Readonly<Record<string, SheetWords>> = { en, fr, de };

/** The words in the language of the text, or in English; `language` says which it became, for the tags in the PDF. */
export function sheetWords(language: string): { words: SheetWords; language: string } {
  const words = written[language];
  return words ? { words, language } : { words: en, language: 'en' };
}
