import { parseArgs } from 'node:util';

/** `npm run bench -- pdf --signatories 500`: one line of JSON with medians, and what the numbers mean. */
const benches = {
  pdf: async (options: Options) => (await import('./pdf')).benchPdf({ signatories: options.signatories ?? 500 }),
  page: async (options: Options) => (await import('./page')).benchPage({ signatories: options.signatories ?? 200 }),
  'co-sign': async (options: Options) => (await import('./co-sign')).benchCoSign({ count: options.count ?? 500 }),
  dispatch: async (options: Options) => (await import('./dispatch')).benchDispatch({ count: options.count ?? 700 }),
};
type Options = { signatories?: number; count?: number };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { signatories: { type: 'string' }, count: { type: 'string' } },
});
const name = positionals[0] ?? '';
if (!(name in benches)) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')} [--signatories n] [--count n]`);
  process.exit(2);
}
const numbers = Object.fromEntries(Object.entries(values).map(([option, value]) => [option, Number(value)]));
console.info(JSON.stringify({ bench: name, ...(await benches[name as keyof typeof benches](numbers)) }));
process.exit(0);
