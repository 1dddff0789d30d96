import { expect, test } from 'vitest';
import { isRefusal } from '~/platform/request/refusal';
import { typesetting } from '~/seal/typeset/fonts.server';
import { patientLimits, setInChild } from '~/seal/typeset/typeset.server';

const job = async (template: string) => ({
  template,
  fonts: (await typesetting()).fonts,
  files: new Map<string, Uint8Array>(),
  moment: undefined,
});
const harmless =
  '#set document(title: "T", date: datetime(year: 2026, month: 11, day: 21))\n#set text(font: "Source Serif 4", fallback: false, lang: "en")\n= T';
const endless = `${harmless}
#for i in range(100000) { for j in range(100000) { if i * j < 0 [x] } }`;

test('a letter that does not end is ended, and the next is set', async () => {
  const thrown: unknown = await setInChild(await job(endless), { ...patientLimits, seconds: 1 }).catch(
    (fault: unknown) => fault,
  );
  expect(isRefusal(thrown)).toBe(true);
  expect((await setInChild(await job(harmless), patientLimits)).pages).toBe(1);
});

test('a letter that takes too much memory is ended', async () => {
  const thrown: unknown = await setInChild(await job(endless), { ...patientLimits, megabytes: 60 }).catch(
    (fault: unknown) => fault,
  );
  expect(String(thrown)).toContain('memory');
});

test('a warning is an error: a font that is not there, a file outside, a package from elsewhere', async () => {
  const faulty = [
    harmless.replace('Source Serif 4', 'No Such Font'),
    `${harmless}\n#read("/etc/passwd")`,
    `${harmless}\n#import "@preview/cetz:0.4.2"`,
  ];
  for (const template of faulty) await expect(setInChild(await job(template), patientLimits)).rejects.toThrow();
});

test('a character in none of the fonts is named to the person, not printed as a box', async () => {
  const thrown: unknown = await setInChild(await job(`${harmless}\n日本 \u{7}`), patientLimits).catch(
    (fault: unknown) => fault,
  );
  expect(isRefusal(thrown)).toBe(true);
  expect(String(thrown)).toContain('cannot be printed: 日 本');
});
