import { dateInWords, instantInWords } from '../platform/locale/dates';
import type { InterfaceLanguage } from '../platform/locale/sentences';
import type { EventKind } from './event';
import { eventWords, namesIn } from './event.words';
import { words } from './trail-view.words';

/** An event as it is told: `by` as in `eventsOf`; a value that was erased is null. */
export type TellableEvent = {
  readonly kind: EventKind;
  readonly actorId: string | null;
  readonly by: string | null;
  readonly plain: Readonly<Record<string, string | number | boolean>>;
  readonly values: Readonly<Record<string, string | null>>;
};

/** Numbers that an event has only where there is something to count. */
const countedApart: readonly string[] = ['experts'];

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const digest = /^[0-9a-f]{64}$/;

/** An event as one sentence; instants are written out in the zone, digests by their first digits. Never throws. */
export function eventInWords(event: TellableEvent, timeZone: string, language: InterfaceLanguage = 'en'): string {
  const say = words(language);
  const told = (name: string): string | number => {
    if (name === 'by') return event.by ?? nobodyByName(event, say);
    const value = name in event.plain ? event.plain[name] : event.values[name];
    if (value === null) return say('erased');
    if (value === undefined && countedApart.includes(name)) return 0;
    if (value === undefined || value === '') return name === 'reason' ? say('noReason') : '';
    if (typeof value === 'number') return value;
    return inWords(String(value), timeZone, language);
  };
  const values = Object.fromEntries(namesIn(event.kind).map((name) => [name, told(name)]));
  return eventWords(language)(event.kind, values).trim();
}

function inWords(value: string, timeZone: string, language: InterfaceLanguage): string {
  if (instant.test(value)) return instantInWords(new Date(value), timeZone, language);
  if (day.test(value)) return dateInWords(new Date(value), 'UTC', language);
  if (digest.test(value)) return (value.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
  return /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value;
}

/** Deeds that whoever holds a mailed link can do without signing in. */
const byLink: readonly EventKind[] = [
  'invitation-declined',
  'invitation-stopped',
  'preparation-ended',
  'approval-declined',
  'act-given',
  'act-ended',
  'letter-co-signed',
  'endorsement-line-changed',
  'objection-made',
  'change-answered',
  'endorsement-withdrawn',
  'expert-invitation-declined',
  'expert-invitation-stopped',
  'expert-requested',
  'expert-signed',
  'expert-objected',
  'expert-carried-over',
  'expert-needs-time',
  'expert-withdrawn',
  'mailbox-confirmed',
  'official-objected',
  'reply-given',
  'letter-passed-on',
  'reply-confirmed',
  'reply-taken-back',
  'digest-stopped',
];

function nobodyByName({ actorId, kind }: TellableEvent, say: ReturnType<typeof words>): string {
  if (actorId !== null) return say('somebody');
  return say(byLink.includes(kind) ? 'linkHolder' : 'platform');
}
