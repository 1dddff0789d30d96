// Bodies of the Council of Europe and of the United Nations, and other organisations of states.
// Written by hand, after the lists that these publish of themselves (coe.int; un.org, “United Nations System”), and compared with none.

const lines = (text: string) =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);

export const organisationsOfStates = lines(`
  Council of Europe; Conseil de l’Europe; Europarat; Consejo de Europa; Consiglio d’Europa; Conselho da Europa; Raad van Europa;
  Rada Europy; Rada Evropy; Rada Európy; Съвет на Европа; Συμβούλιο της Ευρώπης; Európa Tanács;
  Consiliul Europei; Europarådet; Euroopan neuvosto; Euroopa Nõukogu; Eiropas Padome; Europos Taryba; Vijeće Europe; Svet Evrope
  European Court of Human Rights; Cour européenne des droits de l’homme; Europäischer Gerichtshof für Menschenrechte; ECtHR;
  Parliamentary Assembly of the Council of Europe; Committee of Ministers of the Council of Europe; Lanzarote Committee; GRETA;
  Venice Commission; Congress of Local and Regional Authorities; Commissioner for Human Rights of the Council of Europe; GREVIO
  UN; ONU; CoE; UNO; OSZE; OTAN; OMS; HCR; United Nations; Nations Unies; Vereinte Nationen; Naciones Unidas; Nazioni Unite; Nações Unidas; Verenigde Naties;
  Organizacja Narodów Zjednoczonych; United Nations Organization; UN Secretariat; UN General Assembly; UN Security Council
  UNICEF; United Nations Children’s Fund; Fonds des Nations unies pour l’enfance; Kinderhilfswerk der Vereinten Nationen
  UNHCR; United Nations High Commissioner for Refugees; UN Refugee Agency; OHCHR;
  Office of the United Nations High Commissioner for Human Rights; UN Human Rights; Human Rights Council
  World Health Organization; World Health Organisation; Organisation mondiale de la santé; Weltgesundheitsorganisation;
  Organización Mundial de la Salud; Organizzazione mondiale della sanità; WHO Europe; WHO
  UNESCO; UNODC; United Nations Office on Drugs and Crime; UNICRI; UN Women; UNFPA; United Nations Population Fund; UNDP;
  United Nations Development Programme; UNEP; United Nations Environment Programme; UN-Habitat; UNCTAD; UNIDO; UNITAR; UNRWA; UNAIDS;
  UNECE; United Nations Economic Commission for Europe; UNRIC; UNOPS; OCHA; UNDRR
  International Labour Organization; International Labour Organisation; Organisation internationale du travail;
  Internationale Arbeitsorganisation; ILO; International Organization for Migration; International Organisation for Migration; IOM;
  International Telecommunication Union; ITU; Food and Agriculture Organization; World Food Programme; World Bank;
  International Monetary Fund; World Trade Organization; World Intellectual Property Organization; WIPO;
  International Maritime Organization; International Atomic Energy Agency; IAEA; Universal Postal Union
  Committee on the Rights of the Child; UN Committee on the Rights of the Child; UN Special Rapporteur
  International Court of Justice; International Criminal Court; Interpol; International Criminal Police Organization
  Organization for Security and Co-operation in Europe; OSCE; ODIHR; OECD; NATO; North Atlantic Treaty Organization;
  Organisation for Economic Co-operation and Development; Organisation de coopération et de développement économiques;
  European Free Trade Association; EFTA Surveillance Authority; Benelux Union; Nordic Council; Council of the Baltic Sea States;
  Inter-Parliamentary Union; European Space Agency; European Patent Office; Eurocontrol; CERN; Energy Community;
  European Bank for Reconstruction and Development; EBRD; Council of Europe Development Bank; African Union; G7; G20
  International Committee of the Red Cross; International Federation of Red Cross and Red Crescent Societies
  Vatican; Holy See; Apostolic Nunciature
`);
