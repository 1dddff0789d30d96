import { describe, expect, expectTypeOf, test } from 'vitest';
import type { StaffVisitor, Visitor } from '~/accounts/visitors.server';
import type { DispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { Member } from '~/organisations/organisation/members.server';
import { type Capability, grant } from '~/platform/request/capability';
import { sourcesBelow } from '../../setup/imports';

// What must not compile: each line below says so to the compiler, and an error that is missing is one itself.

declare const sends: LetterDeed<'send letters'>;
declare const drafts: LetterDeed<'draft letters'>;
declare const dispatch: DispatchDeed<'send letters'>;
declare const member: Member<'send letters'>;
declare const visitor: Visitor;
declare const another: LetterDeed['letter'];
declare const either: boolean;
declare const requireLetter: typeof import('~/letters/letter/letter-deeds.server').requireLetter;
declare const arriving: Parameters<typeof requireLetter>[0];

const sending = (_: LetterDeed<'send letters'>) => {};
const stopping = (_: DispatchDeed<'send letters'>) => {};
const ruling = (_: StaffVisitor) => {};
const reading = (_: LetterDeed) => {};

const unrun = [
  () => sending(sends),
  () => sending(dispatch),
  () => stopping(dispatch),
  () => reading(drafts),
  () => reading(either ? sends : drafts),
  // @ts-expect-error another ability was granted
  () => sending(drafts),
  // @ts-expect-error one of two was granted, nobody knows which
  () => sending(either ? sends : drafts),
  // @ts-expect-error so it is where the guard itself was asked for one of two
  async () => sending(await requireLetter(arriving, either ? 'send letters' : 'draft letters')),
  // @ts-expect-error a copy is no capability
  () => sending({ ...sends }),
  // @ts-expect-error nor is one with another letter
  () => sending({ ...sends, letter: another }),
  // @ts-expect-error nor one that names its ability itself
  () => sending({ ...drafts, ability: 'send letters' }),
  // @ts-expect-error a member to whom a letter is added has no letter granted
  () => sending(Object.assign(member, { letter: another })),
  // @ts-expect-error nor has a letter’s deed a dispatch
  () => stopping(Object.assign(sends, { dispatch: dispatch.dispatch })),
  () =>
    sending(
      // @ts-expect-error nobody writes one by hand
      {
        person: visitor.person,
        membershipId: '',
        roles: [],
        position: null,
        organisation: member.organisation,
        at: visitor.at,
        letter: another,
      },
    ),
  // @ts-expect-error whoever signed in is not thereby of the staff
  () => ruling(visitor),
  // @ts-expect-error what a guard granted of another kind is another thing
  () => ruling(sends),
];

describe('a capability', () => {
  test('is made by a guard alone, and is not widened by a condition, a copy or an addition', () => {
    expect(unrun).toHaveLength(16);
    expectTypeOf<typeof sends>().not.toExtend<LetterDeed<'draft letters'>>();
    expectTypeOf<typeof sends | typeof drafts>().toExtend<LetterDeed>();
  });

  test('cannot be changed after it was granted', () => {
    const granted = grant<Capability<{ key: true }, { door: string }>>({ door: 'front' });
    expect(granted).toEqual({ door: 'front' });
    expect(() => Object.assign(granted, { door: 'back' })).toThrow(TypeError);
  });

  test('is granted in the files of the guards, and nowhere else', () => {
    const importing = /import \{[^}]*\bgrant\b[^}]*\}|\* as \w+ from '[^']*request\/capability'/;
    const granting = sourcesBelow('app').filter(({ text }) => importing.test(text));
    expect(granting.map(({ path }) => path).sort()).toEqual(guards);
  });

  test('is never asserted: nothing is called one that no guard granted', () => {
    const sources = ['app', 'emails', 'server'].flatMap(sourcesBelow);
    const names = sources.flatMap(({ text }) =>
      [...text.matchAll(/type (\w+)(?:<[^>]*>)? =[^;]*?\bCapability</g)].map(([, name]) => name),
    );
    expect(names).toEqual(expect.arrayContaining(['Visitor', 'StaffVisitor', 'Member', 'LetterDeed', 'ApprovalLink']));
    const aliases = sources.flatMap(({ text }) =>
      [...text.matchAll(new RegExp(`\\btype (\\w+) = (?:${names.join('|')})\\b[^;]*;`, 'g'))].map(([, name]) => name),
    );
    expect(aliases).toContain('Deed');
    const asserted = new RegExp(
      `\\b(as|is) (unknown as )?(\\w+(<[^;()]*>)? & )*(${[...names, ...aliases].join('|')})\\b`,
    );
    const asserting = ({ path, text }: { path: string; text: string }) =>
      asserted.test(text.replaceAll(/^import [^;]+;$/gm, '')) ? [path] : [];
    expect(sources.flatMap(asserting)).toEqual([]);
    for (const planted of ['as StaffVisitor', 'as unknown as LetterDeed<A>', 'visitor is Visitor & StaffVisitor'])
      expect(asserted.test(`rule(${planted})`)).toBe(true);
  });

  test('is never copied: what has its type by being put together from one may be of another letter', () => {
    const copying = /\bstructuredClone\(|\bObject\.(create|setPrototypeOf)\(|\bObject\.assign\((?!speak, |run, )/;
    const sources = ['app', 'emails', 'server'].flatMap(sourcesBelow);
    expect(sources.filter(({ text }) => copying.test(text)).map(({ path }) => path)).toEqual([]);
    for (const planted of ['Object.assign({}, deed, { letter })', 'structuredClone(deed)', 'Object.create(deed)'])
      expect(copying.test(planted)).toBe(true);
  });
});

const guards = [
  'app/accounts/visitors.server.ts',
  'app/delivery/dispatch/dispatch-deeds.server.ts',
  'app/delivery/dispatch/official-link.server.ts',
  'app/delivery/halting/settlements.server.ts',
  'app/delivery/reply/reply-confirmations.server.ts',
  'app/delivery/reply/reply-desk.server.ts',
  'app/delivery/reply/reply-digests.server.ts',
  'app/delivery/sending/objections.server.ts',
  'app/letters/letter/letter-deeds.server.ts',
  'app/letters/review/reviews.server.ts',
  'app/letters/translation/translations.server.ts',
  'app/officials/import/import-deeds.server.ts',
  'app/organisations/evidence/mailbox-checks.server.ts',
  'app/organisations/member/nomination-answers.server.ts',
  'app/organisations/organisation/members.server.ts',
  'app/sign-on/admission/published-letter.server.ts',
  'app/sign-on/change/change-links.server.ts',
  'app/sign-on/endorsement/approvals.server.ts',
  'app/sign-on/endorsement/confirmations.server.ts',
  'app/sign-on/endorsement/withdrawal-links.server.ts',
  'app/sign-on/expert-admission/expert-request-links.server.ts',
  'app/sign-on/expert-change/expert-change-links.server.ts',
  'app/sign-on/expert/expert-links.server.ts',
  'app/sign-on/invitation/invitation-answers.server.ts',
  'app/sign-on/list/list-deeds.server.ts',
  'app/sign-on/opening/preparation-deeds.server.ts',
];
