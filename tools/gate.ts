import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

type Step = readonly [name: string, command: string, ...words: string[]];
/** Steps that follow one another. */
type Lane = readonly Step[];

/** The one gate: what must hold before anything lands, cheapest first; lanes of one stage run beside each other. */
const stages: readonly (readonly Lane[])[] = [
  [[['client of the database', 'prisma', 'generate']]],
  [[['format and lint', 'biome', 'check', '--error-on-warnings', '.']]],
  [
    [
      ['types', 'tsc', '--noEmit'],
      ['exports, files and packages in use', 'knip', '--no-config-hints'],
      ['files that the product uses', 'knip', '--no-config-hints', '--production', '--include', 'files'],
    ],
    [
      ['schema and migrations agree', 'tsx', 'tools/check-schema.ts'],
      ['build of the pages', 'remix', 'vite:build', '--logLevel', 'error'],
      ['build of the server', 'tsx', 'tools/bundle.ts'],
    ],
  ],
  // Journeys wait for pages most of their time, and use what the rules leave of the machine.
  [[['rules, database, seal', 'vitest', 'run']], [['journeys in a real browser', 'playwright', 'test']]],
];

/** The end of what each failed step said: told again last, where lanes have spoken through each other. */
const lastWords = new Map<string, string>();
const charactersKept = 6_000;

const [flag, room, ...others] = process.argv.slice(2);
if (flag === '--room' && room && others.length === 0 && existsSync(`tests/${room}`))
  process.exit(await run('vitest', ['run', `tests/${room}/`]));
if (flag !== undefined) {
  const folders = readdirSync('tests', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = folders.map(({ name }) => name).filter((name) => !/^(journeys|mocks|setup)$/.test(name));
  console.error(`Usage: npm test, for the whole gate, or npm test -- --room ${rooms.join(' | ')}`);
  process.exit(2);
}

const started = Date.now();
for (const lanes of stages) {
  const failed = (await Promise.all(lanes.map(follow))).filter((name) => name !== undefined);
  if (failed.length > 0) {
    for (const [name, words] of lastWords) console.error(`\n── what ${name} said last\n${words}`);
    console.error(`\nFailed: ${failed.join(', ')}.`);
    process.exit(1);
  }
}
console.info(`\nAll ${stages.flat(2).length} steps passed in ${seconds(started)}.`);

/** The step that failed. The other lanes of the stage still end by themselves: nothing runs on once the gate has answered. */
async function follow(lane: Lane): Promise<string | undefined> {
  for (const [name, command, ...words] of lane) {
    const from = Date.now();
    console.info(`\n── ${name}`);
    const status = await run(command, words, (said) => lastWords.set(name, said));
    if (status !== 0) {
      console.error(`\n${name}: failed.`);
      return name;
    }
    console.info(`── ${name}: ${seconds(from)}`);
  }
  return undefined;
}

function run(command: string, words: readonly string[], onFailure: (said: string) => void = () => {}): Promise<number> {
  const child = spawn('npx', ['--no-install', command, ...words], { stdio: ['inherit', 'pipe', 'pipe'] });
  let said = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (part: string) => {
      to.write(part);
      said = (said + part).slice(-charactersKept);
    });
  }
  return new Promise((end) => {
    child.once('error', () => end(1));
    child.once('close', (code) => {
      if (code !== 0) onFailure(said);
      end(code ?? 1);
    });
  });
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
