// Governments and parliaments of the member states, of the candidates and neighbours, in their own languages and in English.
// Written by hand. The names of Lithuania’s and Croatia’s governments were met in a public list in November 2026; the others, and all
// ministries, were compared with none.

const lines = (text: string) =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A state, what its people are called in English, and its government, parliament and their houses as they call themselves. */
const governing: readonly (readonly [string, string, string])[] = [
  ['Austria', 'Austrian', 'Österreichische Bundesregierung; Bundesregierung; Bundeskanzleramt; Nationalrat; Bundesrat'],
  [
    'Belgium',
    'Belgian',
    'Gouvernement fédéral belge; Belgische federale regering; Chambre des représentants; Kamer van volksvertegenwoordigers; Sénat de Belgique; Vlaamse Regering; Vlaams Parlement; Gouvernement wallon',
  ],
  ['Bulgaria', 'Bulgarian', 'Министерски съвет; Народно събрание; Правителство на Република България'],
  ['Croatia', 'Croatian', 'Vlada Republike Hrvatske; Vlada Hrvatske; Hrvatski sabor'],
  ['Cyprus', 'Cypriot', 'Κυπριακή Κυβέρνηση; Βουλή των Αντιπροσώπων'],
  [
    'Czechia',
    'Czech',
    'Vláda České republiky; Poslanecká sněmovna; Senát Parlamentu České republiky; Parlament České republiky',
  ],
  ['Denmark', 'Danish', 'Danmarks regering; Statsministeriet; Folketinget; Folketing'],
  ['Estonia', 'Estonian', 'Vabariigi Valitsus; Eesti Vabariigi Valitsus; Riigikogu'],
  ['Finland', 'Finnish', 'Suomen hallitus; Valtioneuvosto; Statsrådet; Eduskunta; Finlands regering; Finlands riksdag'],
  [
    'France',
    'French',
    'Gouvernement français; Gouvernement de la République française; Assemblée nationale; Sénat; Sénat français; Présidence de la République; Palais de l’Élysée; Élysée; Hôtel Matignon; Matignon; Gendarmerie nationale; Police nationale',
  ],
  [
    'Germany',
    'German',
    'Deutsche Bundesregierung; Bundeskanzleramt; Deutscher Bundestag; Deutschen Bundestages; Bundestag; Bundesrat; Bundeskriminalamt; Bundespräsidialamt; Bundespolizei; Auswärtiges Amt; Auswärtigen Amtes; BMFSFJ; BMBFSFJ; BMI; BMJ; BMJV; BMAS; BMG; BMF; BMBF; BMWK; BMVg; BMUV',
  ],
  ['Greece', 'Greek', 'Ελληνική Κυβέρνηση; Βουλή των Ελλήνων; Hellenic Parliament'],
  ['Hungary', 'Hungarian', 'Magyarország Kormánya; Magyar Kormány; Országgyűlés; Magyar Országgyűlés'],
  [
    'Ireland',
    'Irish',
    'Rialtas na hÉireann; Oireachtas; Dáil Éireann; Seanad Éireann; Houses of the Oireachtas; An Garda Síochána',
  ],
  [
    'Italy',
    'Italian',
    'Governo italiano; Presidenza del Consiglio dei Ministri; Camera dei deputati; Senato della Repubblica',
  ],
  [
    'Latvia',
    'Latvian',
    'Latvijas valdība; Ministru kabinets; Latvijas Republikas Ministru kabinets; Saeima; Latvijas Republikas Saeima',
  ],
  [
    'Lithuania',
    'Lithuanian',
    'Lietuvos Respublikos Vyriausybė; Lietuvos Vyriausybė; Seimas; Lietuvos Respublikos Seimas',
  ],
  [
    'Luxembourg',
    'Luxembourgish',
    'Gouvernement luxembourgeois; Gouvernement du Grand-Duché de Luxembourg; Chambre des députés; Conseil d’État',
  ],
  ['Malta', 'Maltese', 'Gvern ta’ Malta; Parlament ta’ Malta; Kamra tad-Deputati'],
  [
    'Netherlands',
    'Dutch',
    'Nederlandse regering; Rijksoverheid; Tweede Kamer; Tweede Kamer der Staten-Generaal; Eerste Kamer; Eerste Kamer der Staten-Generaal; Staten-Generaal',
  ],
  [
    'Poland',
    'Polish',
    'Rząd Rzeczypospolitej Polskiej; Rząd Polski; Rada Ministrów; Kancelaria Prezesa Rady Ministrów; Prezydent Rzeczypospolitej Polskiej; Sejm; Sejm Rzeczypospolitej Polskiej; Senat Rzeczypospolitej Polskiej',
  ],
  ['Portugal', 'Portuguese', 'Governo de Portugal; Governo português; Assembleia da República'],
  ['Romania', 'Romanian', 'Guvernul României; Parlamentul României; Camera Deputaților; Senatul României'],
  ['Slovakia', 'Slovak', 'Vláda Slovenskej republiky; Národná rada Slovenskej republiky'],
  ['Slovenia', 'Slovenian', 'Vlada Republike Slovenije; Državni zbor; Državni svet'],
  ['Spain', 'Spanish', 'Gobierno de España; Cortes Generales; Congreso de los Diputados; Senado de España'],
  ['Sweden', 'Swedish', 'Sveriges regering; Regeringskansliet; Sveriges riksdag; Riksdagen; Riksdag'],
  ['Norway', 'Norwegian', 'Norges regjering; Regjeringen; Stortinget'],
  ['Iceland', 'Icelandic', 'Ríkisstjórn Íslands; Alþingi'],
  ['Liechtenstein', 'Liechtenstein', 'Regierung des Fürstentums Liechtenstein; Landtag des Fürstentums Liechtenstein'],
  [
    'Switzerland',
    'Swiss',
    'Schweizerischer Bundesrat; Conseil fédéral suisse; Consiglio federale svizzero; Bundesversammlung',
  ],
  [
    'the United Kingdom',
    'British',
    'UK Government; HM Government; Her Majesty’s Government; His Majesty’s Government; House of Commons; House of Lords; UK Parliament; Scottish Government; Scottish Parliament; Welsh Government; Senedd Cymru; Northern Ireland Assembly',
  ],
  ['Albania', 'Albanian', 'Kuvendi i Shqipërisë'],
  ['Bosnia and Herzegovina', 'Bosnian', 'Vijeće ministara Bosne i Hercegovine'],
  ['Georgia', 'Georgian', 'საქართველოს მთავრობა; საქართველოს პარლამენტი'],
  ['Moldova', 'Moldovan', 'Guvernul Republicii Moldova; Parlamentul Republicii Moldova'],
  ['Montenegro', 'Montenegrin', 'Vlada Crne Gore; Skupština Crne Gore'],
  ['North Macedonia', 'Macedonian', 'Влада на Република Северна Македонија; Собрание на Република Северна Македонија'],
  ['Serbia', 'Serbian', 'Влада Републике Србије; Vlada Republike Srbije; Народна скупштина; Narodna skupština'],
  ['Türkiye', 'Turkish', 'Türkiye Büyük Millet Meclisi'],
  ['Ukraine', 'Ukrainian', 'Кабінет Міністрів України; Верховна Рада України; Verkhovna Rada'],
  [
    'the United States',
    'American',
    'US Government; US Congress; United States Congress; White House; US Department of State',
  ],
];

const offices =
  'Government; Parliament; Embassy; Permanent Representation; Senate; President; Prime Minister; National Assembly'.split(
    '; ',
  );
const forms = ['', 'the Republic of ', 'the Kingdom of '];

const called = (state: string, people: string) => [
  ...offices.flatMap((office) => forms.map((form) => `${office} of ${form}${state}`)),
  ...[...offices, 'Federal Government'].map((office) => `${people} ${office}`),
  `${state} Government`,
];

export const governments: readonly string[] = governing.flatMap(([state, people, own]) => [
  ...called(state, people),
  ...lines(own),
]);

/** States by their own full names. */
export const states: readonly string[] = [
  ...governing.flatMap(([state]) => [`Republic of ${state}`, `Kingdom of ${state}`]),
  ...lines(`
  Republik Österreich; Република България; Republika Hrvatska; Κυπριακή Δημοκρατία;
  Česká republika; Czech Republic; Eesti Vabariik; République française;
  Bundesrepublik Deutschland; Ελληνική Δημοκρατία; Hellenic Republic; Repubblica italiana;
  Latvijas Republika; Lietuvos Respublika; Grand-Duché de Luxembourg; Repubblika ta’ Malta;
  Koninkrijk der Nederlanden; Rzeczpospolita Polska; República Portuguesa; Slovenská republika;
  Republika Slovenija; Reino de España; Schweizerische Eidgenossenschaft; Türkiye Cumhuriyeti
`),
];

/** How the name of a ministry, or of a department of the Commission, begins: whoever bears one is looked at by a person. */
export const ministries = lines(`
  Directorate-General for; Direction générale de la; Generaldirektion für; Ministry of; Ministry for; Federal Ministry; Bundesministerium; Ministère; Ministerio de; Ministerio del; Ministero; Ministério;
  Ministerie van; Ministerstwo; Ministerstvo; Ministarstvo; Ministerul; Ministrstvo; Minisztérium; Министерство; Міністерство;
  An Roinn; Υπουργείο; Ministerium; Ministeriet; Ministeerium; Ministrija; Ministerija; Ministeru; Department of Justice; Département fédéral; State Department; Service public fédéral; Federale overheidsdienst; Home Office; Foreign Office; Bundesminister; Bundesministerin
`);
