import { getDomain, getDomainWithoutSuffix, getPublicSuffix, parse } from 'tldts';
import { isWithin, privately, sharedByInstitutions } from './domain';

const hosts = (line: string) => line.split(' ');

/**
 * Services on which anybody can have a page: neither the service nor what is below it is an organisation’s own domain. What the
 * private section of the public suffix list has is not repeated here.
 */
const sharedHosts: readonly string[] = [
  // networks of people
  ...hosts(
    'facebook.com fb.com fb.me fb.watch m.me linkedin.com lnkd.in instagram.com threads.net threads.com x.com twitter.com t.co',
  ),
  ...hosts(
    'instagr.am ig.me facebook.me fb.gg fbwat.ch messenger.com linkedin.me vm.tiktok.com pin.it redd.it skype.com',
  ),
  ...hosts(
    'tiktok.com youtube.com youtu.be pinterest.com snapchat.com reddit.com discord.gg discord.com bsky.app mastodon.social',
  ),
  ...hosts(
    't.me telegram.me telegram.org wa.me whatsapp.com signal.group vk.com ok.ru xing.com viadeo.com nextdoor.com meetup.com',
  ),
  ...hosts('vimeo.com twitch.tv dailymotion.com flickr.com soundcloud.com spotify.com'),
  // pages of links
  ...hosts(
    'linktr.ee linktree.com bio.link bio.site beacons.ai campsite.bio linkin.bio lnk.bio solo.to taplink.cc about.me carrd.co',
  ),
  ...hosts(
    'bit.ly tinyurl.com goo.gl ow.ly rebrand.ly cutt.ly is.gd shorturl.at buff.ly dlvr.it lc.cx urlz.fr t.ly tiny.cc bitly.com v.gd snip.ly',
  ),
  // writing
  ...hosts(
    'medium.com substack.com wordpress.com wordpress.org tumblr.com blogger.com livejournal.com ghost.io typepad.com home.blog art.blog',
  ),
  ...hosts('over-blog.com canalblog.com e-monsite.com hautetfort.com skyrock.com blog.hu blox.pl bloog.pl'),
  ...hosts('home.pl wz.cz uw.hu chez-alice.fr meinverein.de'),
  // sites, forms and files
  ...hosts(
    'google.com g.page notion.so notion.site github.com gitlab.com bitbucket.org codeberg.org wixsite.com wix.com weebly.com',
  ),
  ...hosts(
    'squarespace.com strikingly.com jimdo.com jimdofree.com jimdosite.com webnode.com webnode.page webnode.cz webnode.sk',
  ),
  ...hosts(
    'site123.me ucraft.net yolasite.com webador.com godaddysites.com business.site altervista.org xoom.it webs.com tripod.com',
  ),
  ...hosts(
    'pagesperso-orange.fr free.fr chez.com beepworld.de npage.de estranky.cz webgarden.cz sweb.cz extra.hu atw.hu narod.ru',
  ),
  ...hosts(
    'dropbox.com onedrive.live.com sharepoint.com box.com wetransfer.com canva.com canva.site padlet.com prezi.com issuu.com',
  ),
  ...hosts('typeform.com jotform.com surveymonkey.com airtable.com framer.website webflow.io tilda.ws'),
  ...hosts(
    'eklablog.com sitew.com sitew.fr simplesite.com mystrikingly.com hpage.com de.tl assoconnect.com myspace.com mailchi.mp',
  ),
  ...hosts(
    'homepage.t-online.de digilander.libero.it spazioweb.it skynetblogs.be youtube.be forms.gle g.co flow.page allmylinks.com',
  ),
  ...hosts('milkshake.app linkr.bio hoo.be tap.bio komi.io wa.link'),
  // giving and signing
  ...hosts(
    'helloasso.com betterplace.org gofundme.com justgiving.com leetchi.com ulule.com kickstarter.com patreon.com ko-fi.com',
  ),
  ...hosts(
    'opencollective.com change.org avaaz.org openpetition.eu openpetition.de wemove.eu eventbrite.com eventbrite.co.uk',
  ),
  // what others write of an organisation
  ...hosts(
    'wikipedia.org wikimedia.org wikidata.org fandom.com archive.org tripadvisor.com trustpilot.com yelp.com crunchbase.com',
  ),
];

/** Services that have the same name below the domains of many countries: google.de, facebook.fr, webnode.it. */
const sharedNames = new Set(
  hosts('google facebook linkedin instagram youtube tiktok blogger webnode jimdo eventbrite'),
);

/** Suffixes of the private section that registries sell like those of countries: what is below one has mail and a zone of its own. */
const soldSuffixes: readonly string[] = [
  ...hosts(
    'ae.org br.com cn.com com.de com.se co.com de.com eu.com gb.net hu.net jp.net jpn.com mex.com ru.com sa.com',
  ),
  ...hosts('se.net uk.com uk.net us.com us.org za.bz za.com za.net za.org eu.org in.net co.ca of.je priv.at'),
  ...hosts('co.nl co.no co.dk biz.dk firm.dk reg.dk store.dk co.cz co.ro pp.ua co.ua biz.ua ltd.ua org.ru net.ru'),
  ...hosts(
    'co.pl art.pl gda.pl gdansk.pl gdynia.pl med.pl sopot.pl gliwice.pl krakow.pl poznan.pl wroc.pl zakopane.pl',
  ),
];

/** A host below a suffix that a service gives away page by page: harbour.github.io, kids.blogspot.com. */
function isGivenAway(host: string): boolean {
  const { isPrivate, publicSuffix } = parse(host, privately);
  return isPrivate === true && !soldSuffixes.some((sold) => isWithin(publicSuffix ?? '', sold));
}

/**
 * Whether a host can be an organisation’s own: it has a registrable domain by the public suffix list, is not below a suffix of
 * its private section that a service gives away (github.io), is no service on which anybody has a page (facebook.com,
 * linktr.ee), and not what all institutions of the EU share.
 */
export const canBeOwned = (host: string): boolean =>
  host !== sharedByInstitutions &&
  !isGivenAway(host) &&
  !sharedHosts.some((shared) => isWithin(host, shared)) &&
  !sharedNames.has(getDomainWithoutSuffix(host) ?? '') &&
  getDomain(host, privately) !== null &&
  getPublicSuffix(host, privately) !== host;
