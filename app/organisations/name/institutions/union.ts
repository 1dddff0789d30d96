// The institutions of Article 13 TEU in the official languages of the Union, and its bodies, offices and agencies.
// Written by hand. The English names and acronyms of bodies, agencies and joint undertakings were compared in November 2026 with
// section 9.5 of the Interinstitutional Style Guide, with EUR-Lex’s summary of agencies, and with a published copy of the bodies that recruit through EPSO.
// Not compared with a source: names in languages other than English, French and German, and what the Union’s bodies were called before.

const lines = (text: string) =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The seven institutions, each in Bulgarian, Czech, Danish, German, Estonian, Greek, English, Spanish, French, Irish, Croatian, … */
export const institutions = lines(`
  Европейски парламент; Evropský parlament; Europa-Parlamentet; Europäisches Parlament; Euroopa Parlament; Ευρωπαϊκό Κοινοβούλιο;
  European Parliament; Parlamento Europeo; Parlement européen; Parlaimint na hEorpa; Europski parlament; Parlamento europeo;
  Eiropas Parlaments; Europos Parlamentas; Európai Parlament; Parlament Ewropew; Europees Parlement; Parlament Europejski;
  Parlamento Europeu; Parlamentul European; Európsky parlament; Evropski parlament; Euroopan parlamentti; Europaparlamentet
  Европейски съвет; Evropská rada; Det Europæiske Råd; Europäischer Rat; Euroopa Ülemkogu; Ευρωπαϊκό Συμβούλιο; European Council;
  Consejo Europeo; Conseil européen; an Chomhairle Eorpach; Europsko vijeće; Consiglio europeo; Eiropadome; Europos Vadovų Taryba;
  Európai Tanács; Kunsill Ewropew; Europese Raad; Rada Europejska; Conselho Europeu; Consiliul European; Európska rada;
  Evropski svet; Eurooppa-neuvosto; Europeiska rådet
  Съвет на Европейския съюз; Rada Evropské unie; Rådet for Den Europæiske Union; Rat der Europäischen Union;
  Euroopa Liidu Nõukogu; Συμβούλιο της Ευρωπαϊκής Ένωσης; Council of the European Union; Consejo de la Unión Europea;
  Conseil de l’Union européenne; Comhairle an Aontais Eorpaigh; Vijeće Europske unije; Consiglio dell’Unione europea;
  Eiropas Savienības Padome; Europos Sąjungos Taryba; az Európai Unió Tanácsa; Kunsill tal-Unjoni Ewropea;
  Raad van de Europese Unie; Rada Unii Europejskiej; Conselho da União Europeia; Consiliul Uniunii Europene;
  Rada Európskej únie; Svet Evropske unije; Euroopan unionin neuvosto; Europeiska unionens råd
  Европейска комисия; Evropská komise; Europa-Kommissionen; Europäische Kommission; Euroopa Komisjon; Ευρωπαϊκή Επιτροπή;
  European Commission; Comisión Europea; Commission européenne; an Coimisiún Eorpach; Europska komisija; Commissione europea;
  Eiropas Komisija; Europos Komisija; Európai Bizottság; Kummissjoni Ewropea; Europese Commissie; Komisja Europejska;
  Comissão Europeia; Comisia Europeană; Európska komisia; Evropska komisija; Euroopan komissio; Europeiska kommissionen
  Съд на Европейския съюз; Soudní dvůr Evropské unie; Den Europæiske Unions Domstol; Gerichtshof der Europäischen Union;
  Euroopa Liidu Kohus; Δικαστήριο της Ευρωπαϊκής Ένωσης; Court of Justice of the European Union; European Court of Justice;
  Tribunal de Justicia de la Unión Europea; Cour de justice de l’Union européenne; Cúirt Bhreithiúnais an Aontais Eorpaigh;
  Sud Europske unije; Corte di giustizia dell’Unione europea; Eiropas Savienības Tiesa; Europos Sąjungos Teisingumo Teismas;
  az Európai Unió Bírósága; Qorti tal-Ġustizzja tal-Unjoni Ewropea; Hof van Justitie van de Europese Unie;
  Trybunał Sprawiedliwości Unii Europejskiej; Tribunal de Justiça da União Europeia; Curtea de Justiție a Uniunii Europene;
  Súdny dvor Európskej únie; Sodišče Evropske unije; Euroopan unionin tuomioistuin; Europeiska unionens domstol
  Европейска централна банка; Evropská centrální banka; Den Europæiske Centralbank; Europäische Zentralbank; Euroopa Keskpank;
  Ευρωπαϊκή Κεντρική Τράπεζα; European Central Bank; Banco Central Europeo; Banque centrale européenne; an Banc Ceannais Eorpach;
  Europska središnja banka; Banca centrale europea; Eiropas Centrālā banka; Europos Centrinis Bankas; Európai Központi Bank;
  Bank Ċentrali Ewropew; Europese Centrale Bank; Europejski Bank Centralny; Banco Central Europeu; Banca Centrală Europeană;
  Európska centrálna banka; Evropska centralna banka; Euroopan keskuspankki; Europeiska centralbanken
  Европейска сметна палата; Evropský účetní dvůr; Den Europæiske Revisionsret; Europäischer Rechnungshof; Euroopa Kontrollikoda;
  Ευρωπαϊκό Ελεγκτικό Συνέδριο; European Court of Auditors; Tribunal de Cuentas Europeo; Cour des comptes européenne;
  Cúirt Iniúchóirí na hEorpa; Europski revizorski sud; Corte dei conti europea; Eiropas Revīzijas palāta; Europos Audito Rūmai;
  Európai Számvevőszék; Qorti Ewropea tal-Awdituri; Europese Rekenkamer; Europejski Trybunał Obrachunkowy;
  Tribunal de Contas Europeu; Curtea de Conturi Europeană; Európsky dvor audítorov; Evropsko računsko sodišče;
  Euroopan tilintarkastustuomioistuin; Europeiska revisionsrätten
`);

/** How people write the institutions, their services, and who speaks for them. */
export const institutionsInShort = lines(`
  EU Commission; EU-Kommission; EU Council; EU Parliament; EU-Parlament; European Union institutions; EU institutions;
  Europäischen Kommission; Europäischen Parlaments; Europäischen Rates; Europäischen Union; Komisji Europejskiej;
  Parlamentu Europejskiego; Commission of the European Union; Commission of the European Communities;
  Commission des Communautés européennes; Europejska Komisja; Europejski Parlament;
  European Commissioner; European Commissioners; Commissaire européen; EU-Kommissar; Secretariat-General of the European Commission;
  Presidency of the Council of the European Union; General Secretariat of the Council; Delegation of the European Union;
  Council of the EU; Rat der EU; EU-Rat; Conseil de l’UE; Consejo de la UE; Consiglio dell’UE; Conselho da UE; Raad van de EU;
  Rada UE; Rada EU; Vijeće EU-a; Svet EU; Consiliul UE; EU:s råd; EU’s råd; Съвет на ЕС; Συμβούλιο της ΕΕ; Parlement UE; Commission UE;
  Comisión de la UE; Commissione UE; Comissão da UE; Komisja UE; Komise EU; EU-Commissie; EU-kommissionen; EU-komissio;
  Presidency of the Council; Euro Commission; Euro Parliament; Parlamento UE; Parlament UE; EU-Parlement; EU-parlamentet; EU Presidency; EU-Präsidentschaft; Présidence de l’UE;
  Direction générale de la Commission européenne; Generaldirektion der Europäischen Kommission;
  EPP Group; Group of the European People’s Party; S&D Group; Socialists and Democrats Group; Renew Europe; Renew Europe Group;
  Greens/EFA; Greens/EFA Group; ECR Group; Patriots for Europe Group; The Left in the European Parliament; ESN Group;
  Cabinet of Commissioner; Cabinet du commissaire; LIBE Committee; Committee on Civil Liberties, Justice and Home Affairs; Committee on Women’s Rights and Gender Equality
`);

/** The Union itself and what people call its institutions. */
export const unionItself = lines(`
  European Union; Union européenne; Europäische Union; Unión Europea; Unione europea; União Europeia; Europese Unie;
  Unia Europejska; Evropská unie; Európska únia; Európai Unió; Uniunea Europeană; Европейски съюз; Ευρωπαϊκή Ένωση;
  Europska unija; Evropska unija; Europeiska unionen; Den Europæiske Union; Euroopan unioni; Euroopa Liit; Eiropas Savienība;
  Europos Sąjunga; Unjoni Ewropea; an tAontas Eorpach; Council of Ministers;
  EU; UE; ЕС; ΕΕ; EP; EC; ECB; ECJ; CJEU; ECA; BCE; EZB; EuGH; CJUE
`);

/** Bodies, offices and agencies, with their acronyms. */
export const bodies = lines(`
  European Economic and Social Committee; Comité économique et social européen; Europäischer Wirtschafts- und Sozialausschuss; EESC;
  European Committee of the Regions; Comité européen des régions; Europäischer Ausschuss der Regionen; Committee of the Regions
  European Investment Bank; Banque européenne d’investissement; Europäische Investitionsbank; EIB; European Investment Fund
  European Ombudsman; Médiateur européen; Europäischer Bürgerbeauftragter; European Data Protection Supervisor; EDPS;
  Contrôleur européen de la protection des données; Europäischer Datenschutzbeauftragter; European Data Protection Board; EDPB
  European External Action Service; EEAS; Service européen pour l’action extérieure; Europäischer Auswärtiger Dienst
  European Public Prosecutor’s Office; EPPO; Parquet européen; Europäische Staatsanwaltschaft; European Anti-Fraud Office; OLAF
  Publications Office of the European Union; Eurostat; European Personnel Selection Office; EPSO; Joint Research Centre;
  European Parliamentary Research Service; European School of Administration; Legal Service of the European Commission
  Europol; European Union Agency for Law Enforcement Cooperation; European Police Office; European Cybercrime Centre;
  Eurojust; European Union Agency for Criminal Justice Cooperation; CEPOL; European Union Agency for Law Enforcement Training
  Frontex; European Border and Coast Guard Agency; European Union Agency for Asylum; EUAA; European Asylum Support Office; EASO
  European Union Agency for Fundamental Rights; Agence des droits fondamentaux de l’Union européenne; Fundamental Rights Agency;
  Agentur der Europäischen Union für Grundrechte; European Institute for Gender Equality; EIGE
  European Union Agency for Cybersecurity; ENISA; eu-LISA; European Union Drugs Agency; EUDA;
  European Monitoring Centre for Drugs and Drug Addiction; EMCDDA; European Labour Authority; Eurofound; EU-OSHA;
  European Foundation for the Improvement of Living and Working Conditions; European Agency for Safety and Health at Work; Cedefop;
  European Centre for the Development of Vocational Training; European Training Foundation
  European Medicines Agency; European Centre for Disease Prevention and Control; ECDC; European Food Safety Authority; EFSA;
  European Chemicals Agency; ECHA; European Environment Agency; European Union Aviation Safety Agency; EASA;
  European Maritime Safety Agency; EMSA; European Union Agency for Railways; European Fisheries Control Agency; EFCA;
  European Union Agency for the Cooperation of Energy Regulators; European Union Agency for the Space Programme; EUSPA;
  European Union Intellectual Property Office; EUIPO; Community Plant Variety Office; CPVO
  European Banking Authority; European Securities and Markets Authority; ESMA; EIOPA;
  European Insurance and Occupational Pensions Authority; Single Resolution Board; Anti-Money Laundering Authority; AMLA;
  European Systemic Risk Board; Body of European Regulators for Electronic Communications; BEREC Office;
  Translation Centre for the Bodies of the European Union; European Defence Agency; European Union Satellite Centre;
  European Union Institute for Security Studies; EUISS; European Institute of Innovation and Technology;
  European Research Executive Agency; European Research Council; European Research Council Executive Agency; ERCEA;
  European Education and Culture Executive Agency; EACEA; European Health and Digital Executive Agency; HaDEA;
  European Climate, Infrastructure and Environment Executive Agency; CINEA; Eismea;
  European Innovation Council; European Innovation Council and SMEs Executive Agency; Euratom;
  Europäische Arzneimittel-Agentur; Agence européenne des médicaments; Agence européenne pour l’environnement;
  European Centre for Disease Prevention; EU Centre; EU Agency for Asylum; EU Agency for Fundamental Rights;
  Agency for Fundamental Rights of the EU; EU Centre to prevent and combat child sexual abuse; EU Centre on Child Sexual Abuse
  General Court of the European Union; Court of Justice of the EU; European Cybersecurity Competence Centre; ECCC; CERT-EU;
  Authority for European Political Parties and European Political Foundations; Euratom Supply Agency; European Stability Mechanism;
  European Agency for the operational management of large-scale IT systems in the area of freedom, security and justice;
  Agency for Support for BEREC; BEREC; Agency for the Cooperation of Energy Regulators; ACER; Authority for Anti-Money Laundering and Countering the Financing of Terrorism; European High Performance Computing Joint Undertaking; EuroHPC; Fusion for Energy;
  European Joint Undertaking for ITER and the Development of Fusion Energy; Clean Aviation Joint Undertaking; Clean Hydrogen Joint Undertaking;
  Circular Bio-based Europe Joint Undertaking; Key Digital Technologies Joint Undertaking; Chips Joint Undertaking;
  Smart Networks and Services Joint Undertaking; Innovative Health Initiative Joint Undertaking; Europe’s Rail Joint Undertaking;
  Global Health EDCTP3 Joint Undertaking; SESAR 3 Joint Undertaking; Unified Patent Court; European University Institute
  EIF; JRC; ELA; EDA; EMA; EEA; ERA; FRA; ETF; SRB; EBA; ESRB; REA; EIT; CdT; SatCen; CoR; F4E; ESM; APPF
`);

/** The short names of the Commission’s directorates-general, as they stand behind “DG”. */
export const directorates =
  'AGRI BUDG CLIMA CNECT CONNECT COMM COMP DEFIS DIGIT EAC ECFIN ECHO EMPL ENER ENEST ENV ESTAT FISMA GROW HOME HR INTPA JUST MARE MENA MOVE NEAR REFORM REGIO RTD SANTE SCIC TAXUD TRADE'.split(
    ' ',
  );
