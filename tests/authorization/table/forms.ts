import type { Form } from '../forms';

// What the pages of the world do not say of their forms. Everything else of a form is read from its page, so that a new
// one is walked by itself.

const hidden = (name: string, value: string) =>
  ({ name, kind: 'hidden', type: 'hidden', values: [value], optional: false }) as const;
const typed = (name: string, optional = false) =>
  ({ name, kind: 'typed', type: 'text', values: [''], optional }) as const;
const tick = (name: string) => ({ name, kind: 'tick', type: 'checkbox', values: ['on'], optional: false }) as const;

const radio = (name: string, value: string) =>
  ({ name, kind: 'radio', type: 'radio', values: [value], optional: false }) as const;

const nothing = '00000000-0000-4000-8000-000000000000';

/** Forms whose pages stand in another state in the world of the walk, or that are sent by a script. */
export const unseen: Readonly<Record<string, Pick<Form, 'fields'>>> = {
  '/sign-in/name': { fields: [hidden('return', '/desk'), typed('name', true)] },
  '/desk/letters/:letter/invitations/earlier': { fields: [radio('letter', nothing), radio('who', 'all')] },
  '/desk/letters/:letter/invitations/lists/:list': {
    fields: [
      hidden('line', nothing),
      hidden('seen', '0'),
      typed('organisation', true),
      typed('person', true),
      typed('address', true),
      typed('country', true),
      typed('note', true),
      typed('message', true),
    ],
  },
  '/desk/letters/:letter/reminders/new': { fields: [hidden('to[0]', nothing), typed('words', true)] },
  '/co-sign/:slug': { fields: [hidden('organisation', nothing), typed('words')] },
  '/experts/ask/:slug': { fields: [typed('name'), typed('title', true), typed('affiliation', true), typed('address')] },
  '/experts/asks/:token': { fields: [typed('name'), typed('title', true), typed('affiliation', true)] },
  '/preparations/:preparation/check': {
    fields: [
      hidden('declaration', 'I am authorised to sign.'),
      hidden('line', '0'.repeat(64)),
      typed('name'),
      typed('role'),
      tick('printName'),
    ],
  },
  '/preparations/:preparation/take-back': { fields: [] },
  '/approvals/:token/take-back': { fields: [] },
  '/endorsements/:endorsement': { fields: [hidden('change', nothing), typed('reason')] },
  '/endorsements/:endorsement/answer': {
    fields: [
      hidden('change', nothing),
      hidden('seen', '0'),
      hidden('declaration', 'I am authorised to sign.'),
      { name: 'answer', kind: 'radio', type: 'radio', values: ['carry', 'hold'], optional: false },
      typed('name'),
      typed('role'),
    ],
  },
  '/desk/letters/:letter/change/substance': {
    fields: [
      hidden('version', '2'),
      typed('note'),
      { name: 'date', kind: 'picked', type: 'date', values: [''], optional: false },
      typed('time'),
      hidden('timeZone', 'Europe/Brussels'),
    ],
  },
  '/desk/letters/:letter/dispatches/:dispatch/again': {
    fields: [{ name: 'messages', kind: 'tick', type: 'checkbox', values: [nothing], optional: false }, typed('reason')],
  },
  '/desk/letters/:letter/change/move': { fields: [hidden('seen', '0'.repeat(32))] },
  '/desk/letters/:letter/change/reminder': { fields: [] },
  '/desk/letters/:letter/change': {
    fields: [
      hidden('version', '2'),
      { name: 'date', kind: 'picked', type: 'date', values: [''], optional: false },
      typed('time'),
      hidden('timeZone', 'Europe/Brussels'),
      typed('note', true),
    ],
  },
  '/desk/letters/:letter/text/saving': { fields: [hidden('counter', '1'), hidden('language', 'en')] },
  '/desk/letters/:letter/languages/:language/saving': { fields: [hidden('counter', '0'), hidden('version', '1')] },
  '/desk/letters/:letter/dispatches/:dispatch/approval': { fields: [hidden('digest', '0'.repeat(64))] },
  '/desk/letters/:letter/dispatches/:dispatch/resumption': { fields: [typed('note', true)] },
  '/desk/letters/:letter/dispatches/:dispatch/cover/shortening': { fields: [typed('reason')] },
  '/desk/letters/:letter/endorsements/:endorsement/:decision': { fields: [typed('reason'), hidden('seen', nothing)] },
  '/staff/sending': {
    fields: [{ name: 'as', kind: 'radio', type: 'radio', values: ['unknown', 'not sent'], optional: false }],
  },
  '/reviews/:letter': {
    fields: [hidden('paragraph', '1'), hidden('paragraphDigest', '0'.repeat(16)), typed('words')],
  },
  '/staff/officials/:official/holder': {
    fields: [typed('holderName'), { name: 'since', kind: 'picked', type: 'date', values: [''], optional: true }],
  },
  '/desk/letters/:letter/replies/later-letter': { fields: [hidden('later', nothing)] },
};

/** Fields that may be left out although their page does not call them optional: drafts, and what goes with a choice. */
export const leftOut: Readonly<Record<string, RegExp>> = {
  '/desk/letters/:letter/text': /^(title|addresseeBlock|subject|body|asks|askInBrief)/,
  '/desk/letters/:letter/languages/:language': /^words/,
  '/desk/letters/:letter/reminders': /^(amount|unit)/,
  '/desk/letters/:letter/arrangement': /\.(umbrella|tier|pinned)$/,
  '/desk/letters/:letter/dispatches/:dispatch/timing': /^(date|time|timeZone)$/,
  '/desk/letters/:letter/dispatches/:dispatch/addressees': /^(officials|shown|page)$/,
  '/desk/letters/:letter/dispatches/:dispatch/addressees/shown': /^(?!chosen$)/,
  '/desk/letters/:letter/replies/later-letter': /^later$/,
  '/preparations/:preparation': /^(signatory|second)$/,
  '/sign-in': /^return$/,
  '/sign-in/name': /^return$/,
  '/sign-in/:token': /^elsewhere$/,
};

/** Ticks without which a deed is not done; every other tick may be left empty. */
export const mustBeTicked = /^(roles|to|confirm-.*)$/;

/** What a field holds where its kind alone does not tell. */
export const fitting: Readonly<Record<string, string>> = {
  code: '482913',
  transparencyNumber: '123456789012-34',
  lei: '529900T8BM49AURSDO55',
  addresses: 'ana@office.example',
  languages: 'en, fr',
  salutations: 'en: Dear Ms Example',
  roles: 'LIBE: member',
  list: 'ana@harbour.example',
  days: '10',
  quorum: '10',
  country: 'Belgium',
  address: 'ana@harbour.example',
  time: '18:00',
  perHour: '60',
  amount1: '60',
  amount2: '50',
  amount3: '40',
  amount4: '30',
  amount5: '20',
  amount6: '10',
  'places[0].pinned': '1',
  'places[1].pinned': '2',
  'places[2].pinned': '3',
};
