// Words that do not set two names apart, in the official languages of the EU and of its neighbours.

const words = (line: string) => line.split(' ');

/** Articles, conjunctions, and legal forms of one word. */
export const droppedWords: readonly string[] = [
  // articles
  ...words(
    'the a an der die das den dem des ein eine le la les l une el los las lo il gli i o os as het een ο η το οι τα',
  ),
  // conjunctions
  ...words('and und et y e en och og ja ir és si și και и agus'),
  // legal forms: Germany, Austria, Switzerland
  ...words('ev gmbh ggmbh ug ag se kg kgaa ohg eg'),
  // France, Belgium, Luxembourg, Netherlands
  ...words('asbl aisbl vzw ivzw sprl srl sarl sas sasu sa scrl scic nv bv bvba cv vof stichting'),
  // Ireland, United Kingdom, and who takes their forms
  ...words('ltd limited llp llc inc plc clg cic cio'),
  // Italy, Spain, Portugal
  ...words('spa snc onlus odv aps ets sl slu sau lda'),
  // Denmark, Finland, Norway, Sweden
  ...words('ab asa oy oyj ry rf hb'),
  // Czechia, Croatia, Hungary, Poland, Slovakia, Slovenia, Baltic states, Bulgaria
  ...words('sro zs oz doo dd zz zu ops kft zrt nyrt rt uab vsi mtu mtü ood eood'),
  ...words('publ ngo npo'),
  // associations and foundations by their whole word: who registers one writes it or leaves it out
  ...words('verein stiftung vereinigung gesellschaft association fondation asociación associació fundación fundació'),
  ...words('associação fundação associazione fondazione vereniging stichting forening foreningen förening föreningen'),
  ...words('fond fonden stiftelse stiftelsen yhdistys säätiö selts ühing sihtasutus biedrība nodibinājums asociacija'),
  ...words('asociācija stowarzyszenie fundacja spolek sdružení nadace nadácia združenie združenje društvo ustanova'),
  ...words('udruga udruženje zaklada egyesület alapítvány asociația asociatia fundația fundatia foundation'),
  ...words('сдружение асоциация фондация σύλλογος σωματείο ίδρυμα fondazzjoni assoċjazzjoni cumann fondúireacht'),
];

/** Legal forms of several words. */
export const legalForms: readonly string[] = [
  'eingetragener verein',
  'association internationale sans but lucratif',
  'association sans but lucratif',
  'vereniging zonder winstoogmerk',
  'not for profit',
  'non profit',
  'sp z o o',
  'sp z oo',
];

/** Words that many names have: alone, or together with nothing else, they are nobody’s name. */
export const genericWords: readonly string[] = [
  ...words('europe european européen européenne europäische europäischer europäisches europa europea europeo'),
  ...words('international internationale internacional internazionale global world national nationale'),
  ...words('association alliance network federation foundation institute council forum union group society committee'),
  ...words('centre center coalition organisation organization platform initiative project confederation board agency'),
  ...words('verein verband stiftung bund institut vereinigung fédération fondation réseau conseil comité'),
  ...words('federación fundación asociación red federazione fondazione associazione rete federatie vereniging'),
  ...words('children youth women rights human social business industry energy climate health education research'),
  ...words('of for in to on by with de du della di del der für von da do van voor pour per para'),
];
