import { answer } from './answer-steps';
import { announce, makeVersion } from './change-steps';
import { invite } from './inviting-steps';
import { open } from './leading-steps';
import { seal } from './sealing-steps';
import type { Timed } from './sequence';
import { approving, prepare, sign } from './signing-steps';
import { second } from './state';
import type { Step } from './step';

const soon = (step: Step): Timed => ({
  wait: { until: 'later', by: 20 * second },
  among: [{ held: 0, seldom: false, step }],
  takes: 'any',
});
const editor = { of: 'alliance', as: 'editor' } as const;
const opened = [open({ who: editor, version: null, hours: 240, stale: false })].map(soon);
const leadSigned = [...opened, soon(approving({ key: 'alliance', former: false, stale: false }))];
const comesIn = (key: 'beacon' | 'compass' | 'dune') => [
  soon(invite({ who: editor, key })),
  soon(prepare({ key, who: { of: key, as: 'editor' } })),
  soon(sign({ key, who: { of: key, as: 'signatory' }, stale: false })),
];
const signed = [...leadSigned, ...comesIn('beacon'), ...comesIn('dune')];
const changes = (kind: 'editorial' | 'substantive') => [
  ...signed,
  soon(makeVersion({ says: kind === 'editorial' ? 0 : 1, spelt: 1 })),
  soon(announce({ who: editor, kind, later: 0, stale: false, confirms: false })),
];
const leadCarries = answer({
  ...{ key: 'alliance', who: { of: 'alliance', as: 'signatory' }, by: 'link', answer: 'carry', stale: false },
});
const invited = (key: 'beacon' | 'compass' | 'dune') => comesIn(key).slice(0, 2);
const sealed = [...signed, ...invited('compass'), soon(seal({ who: editor, whileOpen: true }))];
/** How sequences begin, so that they come to something: by steps like any other. */
export const beginnings = {
  ...{ nothing: [], opened, leadSigned, signed, sealed },
  ...{ corrected: changes('editorial'), changed: changes('substantive') },
  leadCarried: [...changes('substantive'), soon(leadCarries)],
} as const satisfies Record<string, readonly Timed[]>;
export type Beginning = keyof typeof beginnings;
