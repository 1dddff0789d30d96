import disposable from 'disposable-email-domains' with { type: 'json' };
import wildcards from 'disposable-email-domains/wildcard.json' with { type: 'json' };
import freemail from 'freemail';
import { isWithin } from './domain';

/** Providers of mailboxes for everybody that the list of `freemail` misses. */
const alsoFree =
  'tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me proton.me pm.me protonmail.ch riseup.net siol.net mailbox.org posteo.de posteo.net posteo.eu skynet.be telenet.be hey.com duck.com bluewin.ch disroot.org systemli.org autistici.org azet.sk otenet.gr delfi.lt startmail.com mailfence.com skiff.com simplelogin.com vivaldi.net kolabnow.com ctemplar.com'.split(
    ' ',
  );

const thrownAway = new Set(disposable);

/** Whether anybody can have a mailbox on this host: it shows nothing of an organisation. */
export const isFreeMail = (host: string): boolean =>
  alsoFree.some((provider) => isWithin(host, provider)) || freemail.isFree(`anybody@${host}`);

/** Whether mailboxes on this host are made to be thrown away. */
export const isDisposable = (host: string): boolean =>
  thrownAway.has(host) || wildcards.some((provider) => isWithin(host, provider));
