import { expect, test, vi } from 'vitest';
import { formFields } from '~/platform/request/form.server';

const sent = (body: BodyInit, kind: string) =>
  new Request('https://letters.example/', { method: 'POST', body, headers: { 'Content-Type': kind } });
const encoded = 'application/x-www-form-urlencoded;charset=UTF-8';
const inParts = 'multipart/form-data; boundary="edge of a part"';
const part = '--edge of a part\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';

test('a form is read, as words and in parts', async () => {
  expect((await formFields(sent('a=%C3%A9&b=', encoded))).get('a')).toBe('é');
  expect((await formFields(sent(`${part}--edge of a part--\r\n`, inParts))).get('a')).toBe('b');
});

test.each([
  ['words', 'a&'.repeat(6_001), encoded],
  ['parts', `${part.repeat(6_001)}--edge of a part--\r\n`, inParts],
])('more %s than any form has are refused before they are taken apart', async (_what, body, kind) => {
  const parsing = vi.spyOn(Response.prototype, 'formData');
  const other = vi.spyOn(Request.prototype, 'formData');
  await expect(formFields(sent(body, kind))).rejects.toMatchObject({ init: { status: 400 } });
  expect(parsing.mock.calls.length + other.mock.calls.length).toBe(0);
  vi.restoreAllMocks();
});

test.each(['__intent__', '__state__', '__proto__', 'a[9999999]', 'a[b]', '[]', '.', 'a.b.c.d.e', 'a b'])(
  'a field called %s, which no form of ours has, is refused as a broken body and read by nobody',
  async (name) => {
    const body = new URLSearchParams([
      ['address', 'ana@harbour.example'],
      [name, '{"type":"reset","payload":{}}'],
    ]).toString();
    await expect(formFields(sent(body, encoded))).rejects.toMatchObject({ init: { status: 400 } });
  },
);

test('words longer than any page could give back are refused', async () => {
  await expect(formFields(sent(`a=${'x'.repeat(1_000_001)}`, encoded))).rejects.toMatchObject({
    init: { status: 400 },
  });
});
