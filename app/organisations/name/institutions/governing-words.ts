// The words by which people name a government and its state, in the official languages of the Union and of its neighbours: the
// beginnings of words, so that each stands for its cases and genders. Names of states come from CLDR. Written by hand.

const words = (text: string) => text.trim().split(/\s+/u);

/** Governments, cabinets and parliaments, by the beginning of the word. */
export const offices: readonly string[] = words(`
  government governmental parliament senate chancellery
  regierung bundesregierung staatsregierung landesregierung reichsregierung bundeskabinett bundeskanzler bundespräsident parlament senat
  gouvernement parlement sénat regering regeringskansli riksdag folketing storting
  gobierno gobern governo parlamento senado senato guvern parlamentul senatul
  rząd sejm kancelari vlád skupštin sabor kormány országgyűlés hallitu eduskun valtioneuvosto
  valitsus riigikog valdīb saeim vyriausyb seim gvern parlaimint oireachta dáil seanad
  rialtas regjering ríkisstjórn alþing qeveri hükümet κυβέρνησ κυβερνήσ κοινοβούλι βουλή правителств парламент влад уряд скупштин собрани
  ministr minister ministry ministries ministeri ministér ministèr ministar ministrstv ministerstw ministerstv
  министер министр министар міністерств υπουργεί
`);

/** Who speaks for a state, at home or abroad. */
export const speakers: readonly string[] = words(`
  president presidency präsident présiden presiden prezident prezydent predsjedni predsedni president πρόεδρ президент председател
  cabinet kabinet kabinett premier ministerpräsident kanzler chancellor statsminister
`);

/** Where a state is represented; what stands behind says where: “Ambassade de France à Bruxelles”. */
export const missions: readonly string[] = words(`
  embassy embassies botschaft ambassad ambasciat embajad embaixad ambasad ambasád consulate consulat consolat consulad konsulat
  suurlähety saatkon vēstniecīb ambasad nagykövetség veleposlaništv veleposlanstv velvyslanectv veľvyslanectv πρεσβεί посолств
  représentation vertretung vertegenwoordiging rappresentanza representación representação przedstawicielstwo zastoupení
`);

/** States by what CLDR does not say: their people, their language, how their names are declined and shortened. */
export const adjectives: readonly string[] = words(`
  austrian autrichien austriac österreich oostenrijk rakous rakúsk osztrák itävalla itävalta
  belgian belg belgisch belgijsk belgick βελγικ белгийск
  bulgar bulgarsk bulharsk bułgar българ български βουλγαρικ
  croatian croat kroat hrvat hrvatsk chorwac chorvat horvát
  cypriot chypriot zypr zypriot cypr κύπρ κυπριακ cipriot
  czech tchèque tschech česk čech czesk čr tsjechi checo checa ceco ceca csehorsz cseh
  danish danois dän dansk danmark deens duńsk dánsk danes danimarc dinamarqu
  eston eesti
  finnish finland finlandais finn suom finsk fins fińsk
  french français frankrei frankrig franzö frans fransk francuz francouz francia francie francja francij γαλλικ γαλλί френск
  german allemand deutsch duits tysk tysklan niemie niemiec německ nemeck alemán aleman tedesc germania brd német saksa γερμαν немск герман
  greek grec griech griek grek grez grieg greck řeck řecko hellen ελλάδ ελλην ελληνικ гръц гърци görög
  hungarian hongroi hongrie ungar ungarn hongar ungher magyar magyarorszá maďarsk węgier węgr unkar унгар
  irish irlandai irisch iers irsk irlandes irlandz irlandé éirean éireann ír iersk
  italian italien włoch włosk olasz olaszorszá italsk taliansk ιταλ
  latvian letton lettisch latvij letsk łotew lotyš lett
  lithuanian lituan litau lietuv litew litevsk litv litván
  luxembourg luxembourgeois luxemburg lëtzebuerg luksembur lucembur
  maltese maltai maltes malti malt maltsk
  dutch néerlandai holland hollandai niederlan nederlan neerlandé neerlande olandes niderlandz nizozem holenders ολλανδ нидерланд холандск
  polish polonai poln pools polsk polaco polaca polacc rp lengyel puol πολων полск
  portuguese portugai portug portugal portugais portugalsk
  romanian roumain rumän roemeen român români rumuńsk rumunsk rumen румън румунск ρουμαν
  slovak slowak slovaqu slovensk słowac sr szlovák eslovac slovacc
  slovenian slovene slowen slovèn sloven slovens słoweń szlovén esloven rs
  spanish espagnol spani spanisch spaans spansk español hiszpań španěl španiel španj spagnol spanyol ισπαν испан
  swedish suédois suède schwed zweed svensk sverige szwed szwec švéd švédsk svéd ruots suec svedes σουηδ швед
  british britannique britisch brits brit brytyj britannic británic britsk uk gb britann βρετανικ британск
  rh scottish welsh scotland wales england english northern
  swiss suisse schweiz schweizerisch zwitser szwajcar švýcar svizzer suiz helveti ελβετ швейцар
  norwegian norvég norweg noors norsk norges norweski norsk
  icelandic island íslan ukrainian ukrain україн украин укра turkish turc türk турец serbian serb srpsk srbij srbi србиј срби српск
  american amerik americ usa russian russ rosyjsk росси русск китай chin chines chinoi israeli canad kanad japan
  bosansk hercegov crnogor црногор crne gore црне горе macedon makedon македон albania alban shqipëri shqiptar moldov молдов georgi
`);

/** Words that may stand with both and say nothing of their own. */
export const beside: readonly string[] = words(`
  of for in to at from de du des da do di del della dello dei degli van voor von vom zu zur im in na za w ve ta tal na in på af av
  i o u a e y z na от на в за και στη στην στο της του των την το και
  its his her their majesty majestys hm royal federal federale fédéral fédérale federaal federalne federální bundes national nationale nacional nazionale národní narodowy
  state states staat staten united great kingdom koninkrijk königreich royaume reino regno królestw království konungarik kongerig duchy grand duché
  kwa vereinigt vereinigten uni unis estados unidos stati uniti etats états fürstentum principality north nord noord severna
  det den d l au aux en à al alla bei auprès permanent permanente ständige stałe stálé vaste stała
  bundesrepublik republic republiky republik republika republike republiki republicii republiek république repubblica república rzeczypospolitej rzeczpospolita
  köztársaság tasavalta tasavallan vabariigi respublikos republikas poblachta δημοκρατία δημοκρατίας република републике
  id il ir is it ix iz jos bas bassi bajos baixos current
`);

/** The Union, by the beginning of the word, and what its institutions are. */
export const union: readonly string[] = words(
  'europ evrop európ eurooppa europa europ европ ευρώπ ευρωπ eiropa eorp ewrop eu ue ес',
);
export const unionOffices: readonly string[] = words(`
  commission commissie kommission kommissio comisión commissione comissão comisia komisja komise komisia komisija комиси επιτροπή bizottság
  parliament parlement parlament parlamento
`);
