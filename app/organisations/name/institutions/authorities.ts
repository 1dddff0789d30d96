// Authorities of the states below their governments that a letter on the safety of children online would be believed for: police,
// digital services coordinators, regulators of media and communications, data protection, and agencies for children.
// Written by hand, as these call themselves and in English, and compared with no list.

const lines = (text: string) =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);

const police = `
  Federal Police; Bundespolizei; Bundeskriminalamt; Landeskriminalamt; Landespolizei; Polizei; Federal Criminal Police Office
  Police fédérale; Federale Politie; Police belge; Lokale Politie; Police nationale; Gendarmerie nationale; Préfecture de police
  Politie; Nationale Politie; Dutch Police; Police grand-ducale; Polizia di Stato; Polizia postale; Carabinieri; Arma dei Carabinieri
  Guardia di Finanza; Italian State Police; Policía Nacional; Cuerpo Nacional de Policía; Guardia Civil; Mossos d’Esquadra; Ertzaintza
  Polícia Judiciária; Polícia de Segurança Pública; Guarda Nacional Republicana; Garda Síochána; An Garda Síochána
  Rigspolitiet; Dansk Politi; Politiet; Polisen; Polismyndigheten; Swedish Police Authority; Poliisi; Poliisihallitus
  Keskusrikospoliisi; Politsei- ja Piirivalveamet; Estonian Police; Valsts policija; Lietuvos policija; Policja; Komenda Główna Policji
  Centralne Biuro Zwalczania Cyberprzestępczości; Policie České republiky; Policejní prezidium; Policajný zbor; Slovenska policija
  Hrvatska policija; Ravnateljstvo policije; Rendőrség; Országos Rendőr-főkapitányság; Poliția Română; Romanian Police
  Национална полиция; Главна дирекция Национална полиция; Ελληνική Αστυνομία; Hellenic Police; Αστυνομία Κύπρου; Cyprus Police
  Malta Police Force; Il-Pulizija ta’ Malta; National Crime Agency; Metropolitan Police; Federal Bureau of Investigation; FBI; Fedpol
  Kripos; Norwegian Police; Europol Cybercrime Centre; European Cybercrime Centre`;

const coordinators = `
  Digital Services Coordinator; Koordinator für digitale Dienste; Coordinateur pour les services numériques
  KommAustria; Kommunikationsbehörde Austria; RTR; Belgian Institute for Postal Services and Telecommunications; BIPT; IBPT
  Institut belge des services postaux et des télécommunications; Belgisch Instituut voor postdiensten en telecommunicatie
  Комисия за регулиране на съобщенията; Communications Regulation Commission; Съвет за електронни медии
  HAKOM; Hrvatska regulatorna agencija za mrežne djelatnosti; Cyprus Radiotelevision Authority; Αρχή Ραδιοτηλεόρασης Κύπρου
  Český telekomunikační úřad; Czech Telecommunication Office; Digitaliseringsstyrelsen; Agency for Digital Government
  Tarbijakaitse ja Tehnilise Järelevalve Amet; Traficom; Liikenne- ja viestintävirasto
  Arcom; Autorité de régulation de la communication audiovisuelle et numérique; Bundesnetzagentur; Federal Network Agency
  Εθνική Επιτροπή Τηλεπικοινωνιών και Ταχυδρομείων; Hellenic Telecommunications and Post Commission; EETT; NMHH
  Nemzeti Média- és Hírközlési Hatóság; Coimisiún na Meán; AGCOM; Autorità per le garanzie nelle comunicazioni
  Patērētāju tiesību aizsardzības centrs; Ryšių reguliavimo tarnyba; Malta Communications Authority; Autoriteit Consument & Markt
  Urząd Komunikacji Elektronicznej; ANACOM; Autoridade Nacional de Comunicações; ANCOM; Rada pre mediálne služby
  Autoritatea Națională pentru Administrare și Reglementare în Comunicații; AKOS
  Agencija za komunikacijska omrežja in storitve; CNMC; Comisión Nacional de los Mercados y la Competencia
  Post- och telestyrelsen; Mediemyndigheten; Medietilsynet; Ofcom; Office of Communications; eSafety Commissioner`;

const dataProtection = `
  CNIL; Commission nationale de l’informatique et des libertés; Autorité de protection des données; Gegevensbeschermingsautoriteit
  Autoriteit Persoonsgegevens; Agencia Española de Protección de Datos; AEPD; Garante per la protezione dei dati personali
  Data Protection Commission; Data Protection Commissioner; Information Commissioner’s Office; Datenschutzbehörde
  Bundesbeauftragte für den Datenschutz und die Informationsfreiheit; BfDI; Datatilsynet; Integritetsskyddsmyndigheten
  Tietosuojavaltuutettu; Andmekaitse Inspektsioon; Datu valsts inspekcija; Valstybinė duomenų apsaugos inspekcija
  Urząd Ochrony Danych Osobowych; Úřad pro ochranu osobních údajů; Úrad na ochranu osobných údajov; Informacijski pooblaščenec
  Agencija za zaštitu osobnih podataka; Nemzeti Adatvédelmi és Információszabadság Hatóság; Комисия за защита на личните данни
  Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal; Comissão Nacional de Proteção de Dados
  Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα; Commission nationale pour la protection des données`;

const forChildren = `
  Tusla; Child and Family Agency; State Agency for Child Protection; Държавна агенция за закрила на детето; Jugendamt
  Bundeszentrale für Kinder- und Jugendmedienschutz; Office for Combating Child Sexual Abuse; OFMIN; Ombudsman for Children
  Children’s Commissioner; Barnombudsmannen; Børnerådet; Défenseur des droits; Défenseur des enfants; Délégué général aux droits de l’enfant
  Kinderrechtencommissariaat; Rzecznik Praw Dziecka; Lapsiasiavaltuutettu; Garante per l’infanzia e l’adolescenza
  Pravobranitelj za djecu; EU Centre on Child Sexual Abuse; EU Centre to prevent and combat child sexual abuse`;

export const authorities = lines([police, coordinators, dataProtection, forChildren].join('\n'));
