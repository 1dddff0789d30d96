import { type ParseArgsConfig, parseArgs } from 'node:util';

/** `npm run bench -- pdf --signatories 500`: one line of JSON with medians, and what the numbers mean. */
const benches = {
  pdf: async (options: Options) => (await import('./pdf')).benchPdf(options),
  page: async (options: Options) => (await import('./page')).benchPage({ signatories: options.signatories ?? 200 }),
  'co-sign': async (options: Options) =>
    options.http
      ? (await import('./co-sign-http')).benchCoSignHttp(options)
      : (await import('./co-sign')).benchCoSign({ count: options.count ?? 500 }),
  invite: async (options: Options) => (await import('./invite')).benchInvite({ count: options.count ?? 5000 }),
  dispatch: async (options: Options) => (await import('./dispatch')).benchDispatch(options),
  board: async (options: Options) => (await import('./board')).benchBoard(options),
  rush: async (options: Options) => (await import('./rush')).benchRush(options),
  directory: async (options: Options) =>
    (await import('./directory')).benchDirectory({ count: options.count ?? 20_000 }),
};
type Options = {
  signatories?: number;
  count?: number;
  rate?: number;
  runs?: number;
  clients?: number;
  webs?: number;
  http?: boolean;
  organisations?: number;
  seconds?: number;
  variant?: 'logos' | 'names' | 'annex';
};

/** What was typed; a word that is not known is none of the measurements. */
function typed<const Known extends ParseArgsConfig>(known: Known) {
  try {
    return parseArgs(known);
  } catch {
    return parseArgs({ ...known, args: [] });
  }
}

const { values, positionals } = typed({
  allowPositionals: true,
  options: {
    signatories: { type: 'string' },
    count: { type: 'string' },
    rate: { type: 'string' },
    runs: { type: 'string' },
    clients: { type: 'string' },
    webs: { type: 'string' },
    http: { type: 'boolean' },
    organisations: { type: 'string' },
    seconds: { type: 'string' },
    variant: { type: 'string' },
  },
});
const name = positionals[0] ?? '';
if (!(name in benches)) {
  console.error(
    `Usage: npm run bench -- ${Object.keys(benches).join(' | ')} [--signatories n] [--count n] [--rate n] [--runs n] [--http] [--clients n] [--webs n] [--organisations n] [--seconds n] [--variant logos|names|annex]`,
  );
  process.exit(2);
}
const options = Object.fromEntries(
  Object.entries(values).map(([option, value]) => [
    option,
    option === 'variant' || option === 'http' ? value : Number(value),
  ]),
) as Options;
console.info(JSON.stringify({ bench: name, ...(await benches[name as keyof typeof benches](options)) }));
process.exit(0);
