import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { publicBodies, resembledBody } from '../app/organisations/institutions/institutions';
import { isSeveralWords, likenesses } from '../app/organisations/likeness';
import { countsOthers, partsOf } from '../app/organisations/listed';

const rows = parse(readFileSync('/work/shared/data/registers/eu-transparency-register_2025-01.csv'), {
  columns: true,
  bom: true,
}) as { original_name: string }[];
const names = rows.map((r) => r.original_name.normalize('NFC').replace(/\s+/g, ' ').trim());
console.log('bodies', publicBodies.length);
const t = Date.now();
const like = names.flatMap((n) => {
  const b = resembledBody(n, partsOf(n));
  return b ? [n + '  ~  ' + b] : [];
});
console.log('institution', like.length, Date.now() - t);
console.log(like.join('\n'));
console.log('others', names.filter(countsOthers));
const by = new Map<string, number[]>();
names.forEach((n, i) => likenesses(n).forEach((k) => by.set(k, [...(by.get(k) ?? []), i])));
const listed = names.flatMap((n, i) => {
  for (const p of partsOf(n).slice(1))
    for (const k of likenesses(p)) {
      const o = by
        .get(k)
        ?.filter(
          (j) =>
            j !== i &&
            names[j]!.toLowerCase() !== n.toLowerCase() &&
            !likenesses(n).some((x) => likenesses(names[j]!).includes(x)),
        );
      if (o?.length) return [n + '  ∋  ' + names[o[0]!] + (isSeveralWords(names[o[0]!]!) ? '' : ' (1)')];
    }
  return [];
});
console.log('listed', listed.length, 'of one word', listed.filter((l) => l.endsWith('(1)')).length);
console.log(listed.filter((l) => l.endsWith('(1)')).join('\n'));
