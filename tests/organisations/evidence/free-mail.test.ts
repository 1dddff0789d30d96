import { expect, test } from 'vitest';
import { isFreeMail } from '~/organisations/evidence/mailbox-checks.server';

const hosts = [
  'gmail.com googlemail.com hotmail.com outlook.com live.com msn.com hotmail.co.uk hotmail.fr hotmail.it',
  'hotmail.es hotmail.de outlook.fr outlook.de outlook.es outlook.it outlook.be outlook.pt live.nl',
  'live.be live.fr live.co.uk yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk',
  'yahoo.gr yahoo.ro yahoo.pl yahoo.se ymail.com rocketmail.com icloud.com me.com aol.com',
  'aol.de aol.fr sfr.fr neuf.fr orange.fr wanadoo.fr free.fr laposte.net bbox.fr',
  'numericable.fr club-internet.fr aliceadsl.fr voila.fr noos.fr cegetel.net 9online.fr netcourrier.com proximus.be',
  'telenet.be skynet.be scarlet.be voo.be belgacom.net pandora.be brutele.be edpnet.be libero.it',
  'virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it inwind.it iol.it email.it',
  'poste.it aruba.it vodafone.it teletu.it blu.it giallo.it pec.it legalmail.it t-online.de',
  'web.de gmx.de gmx.net gmx.at gmx.ch gmx.com freenet.de arcor.de vodafone.de',
  'mail.de posteo.de posteo.net posteo.eu posteo.at mailbox.org kabelmail.de unitybox.de kabelbw.de',
  'netcologne.de ewe.net ewetel.net online.de email.de versanet.de o2mail.de osnanet.de htp-tel.de',
  't-online.at aon.at chello.at a1.net utanet.at inode.at kabsi.at tele2.at liwest.at',
  'bluewin.ch sunrise.ch hispeed.ch swissonline.ch green.ch quickline.ch vtxmail.ch romandie.com protonmail.ch',
  'ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl upcmail.nl casema.nl',
  'chello.nl tele2.nl zonnet.nl solcon.nl caiway.nl quicknet.nl telfort.nl zeelandnet.nl freedom.nl',
  'freeler.nl wxs.nl tiscali.nl wp.pl o2.pl onet.pl onet.eu op.pl interia.pl',
  'interia.eu gazeta.pl tlen.pl vp.pl autograf.pl buziaczek.pl go2.pl neostrada.pl int.pl',
  'spoko.pl seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz quick.cz tiscali.cz',
  'iol.cz spoluzaci.cz azet.sk zoznam.sk centrum.sk post.sk pobox.sk stonline.sk orangemail.sk',
  'abv.bg mail.bg dir.bg gbg.bg mail.dir.bg siol.net t-2.net amis.net telemach.net',
  'volja.net email.si inet.hr net.hr vip.hr optinet.hr xnet.hr htnet.hr t-com.hr',
  'freemail.hu citromail.hu indamail.hu t-online.hu upcmail.hu invitel.hu vipmail.hu digikabel.hu chello.hu',
  'mailbox.hu home.ro rdslink.ro rdsmail.ro personal.ro k.ro clicknet.ro upcmail.ro romtelecom.ro',
  'email.ro mail.ro telefonica.net terra.es ono.com movistar.es euskaltel.net euskalnet.net mundo-r.com',
  'telecable.es jazztel.es orange.es wanadoo.es vodafone.es arrakis.es ya.com correo.com sapo.pt',
  'netcabo.pt clix.pt iol.pt mail.telepac.pt telepac.pt nos.pt vodafone.pt meo.pt oninet.pt',
  'portugalmail.pt otenet.gr forthnet.gr hol.gr in.gr mail.gr freemail.gr vodafone.gr wind.gr',
  'pathfinder.gr cytanet.com.cy cablenet.com.cy primehome.com primetel.com.cy eircom.net eir.ie iol.ie indigo.ie',
  'vodafone.ie btinternet.com btopenworld.com talktalk.net talk21.com tiscali.co.uk sky.com virginmedia.com virgin.net',
  'ntlworld.com blueyonder.co.uk plusnet.com plus.com plus.net o2.co.uk freeserve.co.uk lineone.net mail.com',
  'telia.com bredband.net comhem.se tele2.se bahnhof.se spray.se passagen.se swipnet.se home.se',
  'glocalnet.net mail.dk tdcadsl.dk stofanet.dk yousee.dk jubii.dk ofir.dk post.tele.dk mail.tele.dk',
  'webspeed.dk youmail.dk fibermail.dk online.no broadpark.no frisurf.no getmail.no lyse.net altibox.no',
  'start.no c2i.net tele2.no elisanet.fi kolumbus.fi saunalahti.fi luukku.com suomi24.fi inet.fi',
  'netti.fi dnainternet.net welho.com jippii.fi mbnet.fi phnet.fi hot.ee online.ee mail.ee',
  'neti.ee starman.ee suhtlus.ee inbox.lv apollo.lv one.lv delfi.lv tvnet.lv mail.lv',
  'latnet.lv delfi.lt takas.lt one.lt zebra.lt balticum-tv.lt inbox.lt mail.lt onvol.net',
  'maltanet.net go.net.mt go.com.mt melita.com vol.net.mt pt.lu internet.lu vo.lu tango.lu tuta.com',
  'tutanota.com tutanota.de tutamail.com protonmail.com riseup.net disroot.org systemli.org autistici.org inventati.org',
  'startmail.com mailfence.com runbox.com hushmail.com fastmail.com hey.com duck.com zoho.com zoho.eu',
  'zohomail.eu ikmail.com etik.com vivaldi.net kolabnow.com soverin.net countermail.com mailo.com eclipso.eu',
  'eclipso.de secure-mailbox.org yandex.com ukr.net bigmir.net eunet.rs sbb.rs mts.rs open.telekom.rs',
  'ptt.rs yubc.net t.ht.hr simnet.is internet.is vortex.is visir.is monaco.net libello.com',
  'mynet.com ttmail.com superonline.com',
  'gmx.eu gmx.info gmx.org caramail.fr numericable.com tiscalinet.it infinito.it tele2.fr dartybox.com infonie.fr',
  'base.be delta.nl hccnet.nl onsbrabantnet.nl onsnet.nl wanadoo.nl drei.at get2net.dk cosmotemail.gr cyta.com.cy',
  'orange.pl poczta.pl inbox.eu libero.eu arubapec.it postacert.it eclipso.ch mozmail.com passmail.net passinbox.com',
].flatMap((line) => line.split(' '));

test('mailboxes of Europe’s access providers, portals and privacy providers show nothing of an organisation', () => {
  expect(hosts.length).toBeGreaterThan(300);
  expect(hosts.filter((host) => !isFreeMail(host))).toEqual([]);
});

test.each([
  'harbour.example',
  'europarl.europa.eu',
  'eurochild.org',
  'caritas.eu',
  'ecpat.org',
  'unicef.de',
  'amnesty.org',
])('mailboxes on %s are somebody’s own', (host) => expect(isFreeMail(host)).toBe(false));
