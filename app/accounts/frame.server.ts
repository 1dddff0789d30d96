import { settings } from '~/platform/installation/settings.server';
import { languagesAt } from '~/platform/locale/catalogues.server';
import { pathOf } from '~/platform/locale/reader.server';
import type { Arriving } from '~/platform/request/arrival.server';
import type { Frame } from '~/ui/frame/frame';
import { visitor } from './visitors.server';

/** Pages that are the same for everybody, and kept: they show no viewer. */
const sameForAll = (path: string) => path.startsWith('/letters/');

/** What stands around the page for whoever asks. */
export async function frameOf(arriving: Pick<Arriving, 'request' | 'context'>): Promise<Frame> {
  const around = aroundAll();
  if (sameForAll(new URL(arriving.request.url).pathname)) return { viewer: null, ...around };
  const found = await visitor(arriving);
  const viewer = found && {
    name: found.person.name ?? found.person.address,
    address: found.person.address,
    staff: found.staff,
  };
  return { viewer, ...around, ...languagesOf(arriving) };
}

function aroundAll(): Omit<Frame, 'viewer'> {
  const { demonstration, mail, runBy, origin } = settings();
  const mailbox = demonstration && mail.transport === 'local' ? '/mailbox' : null;
  return { demonstration, mailbox, ...(runBy ? { runBy: { ...runBy, host: new URL(origin).host } } : {}) };
}

function languagesOf(arriving: Pick<Arriving, 'request'>): Pick<Frame, 'languages'> {
  const all = languagesAt(pathOf(arriving.request));
  return all.length > 1 ? { languages: all } : {};
}
