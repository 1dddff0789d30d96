const hosts = (line: string) => line.split(' ');

/** Providers of mailboxes for everybody that the lists of others miss, by country: access providers, portals, privacy providers. */
export const alsoFreeHosts: readonly string[] = [
  // France
  ...hosts(
    'sfr.fr neuf.fr orange.fr wanadoo.fr free.fr laposte.net bbox.fr numericable.fr club-internet.fr aliceadsl.fr voila.fr noos.fr cegetel.net 9online.fr netcourrier.com mailo.com mailo.fr',
  ),
  // Belgium, Luxembourg, Netherlands
  ...hosts(
    'proximus.be telenet.be skynet.be scarlet.be voo.be belgacom.net pandora.be brutele.be edpnet.be versatel.be pt.lu internet.lu vo.lu tango.lu',
  ),
  ...hosts(
    'ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl upcmail.nl casema.nl chello.nl tele2.nl zonnet.nl solcon.nl caiway.nl quicknet.nl telfort.nl zeelandnet.nl freedom.nl freeler.nl wxs.nl tiscali.nl',
  ),
  // Germany, Austria, Switzerland
  ...hosts(
    't-online.de web.de gmx.de gmx.net gmx.at gmx.ch freenet.de arcor.de vodafone.de mail.de kabelmail.de unitybox.de kabelbw.de netcologne.de ewe.net ewetel.net online.de email.de versanet.de o2mail.de osnanet.de htp-tel.de',
  ),
  ...hosts(
    'aon.at chello.at a1.net utanet.at inode.at kabsi.at tele2.at liwest.at t-online.at bluewin.ch sunrise.ch hispeed.ch swissonline.ch green.ch quickline.ch vtxmail.ch romandie.com',
  ),
  // Italy, Malta
  ...hosts(
    'libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it inwind.it iol.it email.it poste.it aruba.it vodafone.it teletu.it blu.it giallo.it pec.it legalmail.it onvol.net maltanet.net go.net.mt melita.com vol.net.mt go.com.mt',
  ),
  // Spain, Portugal
  ...hosts(
    'telefonica.net terra.es ono.com movistar.es euskaltel.net euskalnet.net mundo-r.com telecable.es jazztel.es orange.es wanadoo.es vodafone.es arrakis.es ya.com correo.com',
  ),
  ...hosts(
    'sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt telepac.pt nos.pt vodafone.pt meo.pt oninet.pt portugalmail.pt',
  ),
  // Greece, Cyprus
  ...hosts(
    'otenet.gr forthnet.gr hol.gr in.gr mail.gr freemail.gr vodafone.gr wind.gr pathfinder.gr cytanet.com.cy cablenet.com.cy primehome.com primetel.com.cy',
  ),
  // Poland, Czechia, Slovakia, Hungary
  ...hosts(
    'wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu gazeta.pl tlen.pl poczta.fm vp.pl autograf.pl buziaczek.pl go2.pl neostrada.pl int.pl spoko.pl',
  ),
  ...hosts(
    'seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz quick.cz tiscali.cz iol.cz spoluzaci.cz azet.sk zoznam.sk centrum.sk post.sk pobox.sk stonline.sk orangemail.sk',
  ),
  ...hosts(
    'freemail.hu citromail.hu indamail.hu t-online.hu upcmail.hu invitel.hu vipmail.hu digikabel.hu chello.hu mailbox.hu',
  ),
  // Bulgaria, Romania, Slovenia, Croatia and their neighbours
  ...hosts(
    'abv.bg mail.bg dir.bg gbg.bg home.ro rdslink.ro rdsmail.ro personal.ro k.ro clicknet.ro upcmail.ro romtelecom.ro email.ro mail.ro mail.md',
  ),
  ...hosts(
    'siol.net t-2.net amis.net telemach.net volja.net email.si inet.hr net.hr vip.hr optinet.hr xnet.hr htnet.hr t-com.hr t.ht.hr',
  ),
  ...hosts('eunet.rs sbb.rs mts.rs open.telekom.rs ptt.rs yubc.net bih.net.ba t-com.me mt.net.mk'),
  // Denmark, Finland, Iceland, Norway, Sweden
  ...hosts(
    'mail.dk tdcadsl.dk stofanet.dk yousee.dk jubii.dk ofir.dk post.tele.dk mail.tele.dk webspeed.dk youmail.dk fibermail.dk simnet.is internet.is vortex.is visir.is',
  ),
  ...hosts(
    'elisanet.fi kolumbus.fi saunalahti.fi luukku.com suomi24.fi inet.fi netti.fi dnainternet.net welho.com jippii.fi mbnet.fi phnet.fi',
  ),
  ...hosts(
    'online.no broadpark.no frisurf.no getmail.no lyse.net altibox.no start.no c2i.net tele2.no telia.com bredband.net comhem.se tele2.se bahnhof.se spray.se passagen.se swipnet.se home.se glocalnet.net ownit.nu',
  ),
  // Estonia, Latvia, Lithuania
  ...hosts(
    'hot.ee online.ee mail.ee neti.ee starman.ee suhtlus.ee inbox.lv apollo.lv one.lv delfi.lv tvnet.lv mail.lv latnet.lv delfi.lt takas.lt one.lt zebra.lt balticum-tv.lt inbox.lt mail.lt',
  ),
  // Ireland, United Kingdom
  ...hosts(
    'eircom.net eir.ie iol.ie indigo.ie btinternet.com btopenworld.com talktalk.net talk21.com tiscali.co.uk sky.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk plusnet.com plus.com plus.net o2.co.uk freeserve.co.uk lineone.net',
  ),
  // Türkiye, Ukraine and their neighbours
  ...hosts(
    'mynet.com ttmail.com superonline.com ttnet.net.tr ukr.net i.ua meta.ua bigmir.net tut.by mail.ru bk.ru list.ru inbox.ru rambler.ru yandex.ru yandex.com ya.ru',
  ),
  // met in November 2026, of the countries above
  ...hosts(
    'gmx.eu gmx.info gmx.org caramail.fr numericable.com tiscalinet.it infinito.it tele2.fr dartybox.com infonie.fr base.be delta.nl hccnet.nl onsbrabantnet.nl onsnet.nl wanadoo.nl drei.at get2net.dk',
  ),
  ...hosts(
    'cosmotemail.gr cyta.com.cy orange.pl poczta.pl inbox.eu libero.eu arubapec.it postacert.it eclipso.ch mozmail.com passmail.net passinbox.com',
  ),
  // met in November 2026: Switzerland, Liechtenstein and Austria; the north and the Baltic
  ...hosts(
    'vtx.ch vtxnet.ch bluemail.ch freesurf.ch tiscali.ch swissmail.org econophone.ch datacomm.ch ticino.com netplus.ch citycable.ch besonet.ch ggaweb.ch adon.li',
  ),
  ...hosts('eunet.at vol.at tele2.co.at telering.at austromail.at speed.at cablelink.at tirol.com surfeu.at'),
  ...hosts(
    'surfmail.dk tiscali.dk cybercity.dk ebnett.no epost.no enivest.net hesbynett.no algonet.se bostream.nu brikks.com crossnet.se tyfon.se utfors.se minmail.se',
  ),
  ...hosts(
    'surfeu.fi nic.fi sci.fi kymp.net suomi.net estpak.ee solo.ee zzz.ee hotmail.ee e-apollo.lv parks.lv splius.lt',
  ),
  // everywhere
  ...hosts(
    'tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me proton.me pm.me protonmail.ch protonmail.com riseup.net mailbox.org posteo.de posteo.net posteo.eu posteo.at posteo.org',
  ),
  ...hosts(
    'hey.com duck.com disroot.org systemli.org autistici.org inventati.org startmail.com mailfence.com skiff.com simplelogin.com vivaldi.net kolabnow.com ctemplar.com runbox.com hushmail.com fastmail.com fastmail.fm',
  ),
  ...hosts(
    'zoho.eu zohomail.eu zoho.com ik.me ikmail.com etik.com murena.io e.email soverin.net countermail.com eclipso.eu eclipso.de secure-mailbox.org cock.li live.com outlook.com hotmail.com icloud.com monaco.net libello.com',
  ),
];
