import type { Sender } from '@emails/parts/frame';
import { settings } from '../installation/settings.server';

/** What every mail says of the installation that sends it. */
export const sender = (): Sender => ({
  operator: 'Undersigned',
  home: settings().origin,
  demonstration: settings().demonstration,
});
