import type { Field, Form } from './forms';

// A form filled in, and sent as a browser encodes it (HTML Living Standard, 4.10.21.8).

export type Filled = readonly (readonly [name: string, value: string | File])[];

const bytes = Buffer.from('%PDF-1.4 a file of ours');

/** Something that a browser’s control of this kind can hold, and that a form of ours takes. */
function fillingOf({ kind, type, values }: Field): string | File {
  if (kind === 'file') return new File([bytes], 'letter.pdf', { type: 'application/pdf' });
  if (kind === 'picked') return type === 'time' ? '09:00' : type === 'number' ? '1' : '2026-11-20';
  const [held = ''] = values.filter((value) => value !== '');
  if (held !== '' || !['typed', 'several lines'].includes(kind)) return held;
  if (type === 'email') return 'ana@harbour.example';
  if (type === 'url') return 'https://harbour.example/';
  return type === 'tel' ? '+32 2 000 00 00' : 'Words';
}

/** The ways in which a field is left out: each as a browser sends it, or does not. */
export const omissions = {
  missing: { of: () => true, value: () => null },
  empty: {
    of: ({ kind }: Field) => !['tick', 'radio', 'hidden'].includes(kind),
    value: ({ kind }: Field) => (kind === 'file' ? new File([], '', { type: 'application/octet-stream' }) : ''),
  },
  'blanks only': {
    of: ({ kind }: Field) => ['typed', 'several lines'].includes(kind),
    value: ({ kind }: Field) => (kind === 'several lines' ? ' \t\n \u00a0\n' : '  \u00a0 '),
  },
} as const;
export type Omission = keyof typeof omissions;

/** A form with everything filled in, but for the fields that are left out. */
export function filledIn(
  { fields }: Pick<Form, 'fields'>,
  values: Readonly<Record<string, string>>,
  left: readonly Field[] = [],
  how: Omission = 'missing',
): Filled {
  return fields.flatMap((field) => {
    const own = ['typed', 'several lines'].includes(field.kind) ? values[field.name] : undefined;
    const value = left.includes(field) ? omissions[how].value(field) : (own ?? fillingOf(field));
    return value === null ? [] : [[field.name, value] as const];
  });
}

/** The request that a browser makes of it: line ends are CR LF, a file that nobody chose is an empty part. */
export function sent(filled: Filled, multipart: boolean): Request {
  const lines = (value: string) => value.replace(/\r?\n/g, '\r\n');
  const post = (body: BodyInit, kind: string) =>
    new Request('http://letters.example/', { method: 'POST', body, headers: { 'Content-Type': kind } });
  if (!multipart) {
    const words = filled.map(([name, value]) => [name, typeof value === 'string' ? lines(value) : value.name]);
    return post(new URLSearchParams(words).toString(), 'application/x-www-form-urlencoded');
  }
  const parts = filled.map(([name, value]) => {
    if (typeof value === 'string') return `${head(name)}\r\n\r\n${lines(value)}\r\n`;
    const contents = value.size > 0 ? bytes.toString() : '';
    return `${head(name)}; filename="${value.name}"\r\nContent-Type: ${value.type}\r\n\r\n${contents}\r\n`;
  });
  return post(`${parts.join('')}--${edge}--\r\n`, `multipart/form-data; boundary=${edge}`);
}

const edge = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
const head = (name: string) => `--${edge}\r\nContent-Disposition: form-data; name="${name}"`;
