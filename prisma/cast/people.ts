import type { Role } from '~/organisations/organisation/permission';
import type { CastLogoName } from './logos';

/** Everybody here is invented; every address is on a domain that is reserved for examples. */
type CastMember = { name: string; address: string; position: string; roles: Role[] };
export type CastOrganisation = {
  name: CastLogoName;
  legalName: string;
  country: string;
  host: string;
  kind: 'association' | 'foundation' | 'charity' | 'network';
  register?: { register: string; number: string };
  members: CastMember[];
};

const policy = (name: string, address: string): CastMember => ({
  name,
  address,
  position: 'Policy officer',
  roles: ['administrator', 'editor'],
});
const director = (name: string, address: string, position = 'Director'): CastMember => ({
  name,
  address,
  position,
  roles: ['authorised_signatory'],
});

export const staffMember = { name: 'Sofia Lind', address: 'sofia@undersigned.example' };

/** The coalition; the first is the lead organisation. */
export const coalition: CastOrganisation[] = [
  {
    name: 'Harbour for Children',
    legalName: 'Harbour for Children AISBL',
    country: 'BE',
    host: 'harbour.example',
    kind: 'network',
    register: { register: 'eu-transparency-register', number: '123456789016-24' },
    members: [
      policy('Ana Vermeulen', 'ana@harbour.example'),
      director('Luc Dewit', 'luc@harbour.example', 'Secretary General'),
    ],
  },
  {
    name: 'Lantern Alliance',
    legalName: 'Lantern Alliance CLG',
    country: 'IE',
    host: 'lantern.example',
    kind: 'charity',
    members: [
      policy('Niamh Byrne', 'niamh@lantern.example'),
      director('Conor Walsh', 'conor@lantern.example', 'Chief executive'),
    ],
  },
  {
    name: 'Kinderhafen',
    legalName: 'Kinderhafen e. V.',
    country: 'DE',
    host: 'kinderhafen.example',
    kind: 'association',
    members: [
      policy('Jonas Albrecht', 'jonas@kinderhafen.example'),
      director('Petra Sommer', 'petra@kinderhafen.example', 'Geschäftsführerin'),
    ],
  },
  {
    name: 'Abri Enfance',
    legalName: 'Association Abri Enfance',
    country: 'FR',
    host: 'abri-enfance.example',
    kind: 'association',
    members: [
      policy('Claire Fontaine', 'claire@abri-enfance.example'),
      director('Hugo Marchand', 'hugo@abri-enfance.example', 'Président'),
    ],
  },
  {
    name: 'Barnens Fyr',
    legalName: 'Stiftelsen Barnens Fyr',
    country: 'SE',
    host: 'barnensfyr.example',
    kind: 'foundation',
    members: [
      policy('Elsa Nyberg', 'elsa@barnensfyr.example'),
      director('Oskar Holm', 'oskar@barnensfyr.example', 'Generalsekreterare'),
    ],
  },
  {
    name: 'Ochrona Dzieci Jutro',
    legalName: 'Fundacja Ochrona Dzieci Jutro',
    country: 'PL',
    host: 'dziecijutro.example',
    kind: 'foundation',
    members: [
      policy('Magda Zielińska', 'magda@dziecijutro.example'),
      director('Paweł Górski', 'pawel@dziecijutro.example', 'Prezes'),
    ],
  },
  {
    name: 'Παιδικό Λιμάνι',
    legalName: 'Σωματείο Παιδικό Λιμάνι',
    country: 'GR',
    host: 'paidiko-limani.example',
    kind: 'association',
    members: [
      policy('Ελένη Παππά', 'eleni@paidiko-limani.example'),
      director('Νίκος Αλεξίου', 'nikos@paidiko-limani.example', 'Πρόεδρος'),
    ],
  },
  {
    name: 'Детски Бряг',
    legalName: 'Фондация Детски Бряг',
    country: 'BG',
    host: 'detski-bryag.example',
    kind: 'foundation',
    members: [
      policy('Ива Петрова', 'iva@detski-bryag.example'),
      director('Димитър Колев', 'dimitar@detski-bryag.example', 'Председател'),
    ],
  },
  {
    name: 'Casa Andorinha',
    legalName: 'Associação Casa Andorinha',
    country: 'PT',
    host: 'casa-andorinha.example',
    kind: 'association',
    members: [
      policy('Rita Moura', 'rita@casa-andorinha.example'),
      director('Tiago Serra', 'tiago@casa-andorinha.example', 'Diretor'),
    ],
  },
  {
    name: 'Safe Nest Foundation',
    legalName: 'Stichting Safe Nest',
    country: 'NL',
    host: 'safenest.example',
    kind: 'foundation',
    members: [policy('Femke de Boer', 'femke@safenest.example'), director('Ruben Visser', 'ruben@safenest.example')],
  },
];
