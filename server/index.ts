process.env['NODE_ENV'] = 'production';
process.env['MODE'] ??= 'production';

const { readSettings, settings } = await import('~/platform/settings.server');
const { unreadiness } = await import('~/platform/readiness.server');
const { plainProblems } = await import('./plain-problems');

const problems = plainProblems(() => unreadiness(readSettings(process.env), process.env));
if (problems.length > 0) {
  for (const line of problems) console.error(line);
  process.exit(1);
}
const { run, stopOnSignals } = await import('./run');
const { builtPages } = await import('./built-pages');
const running = await run(builtPages);
stopOnSignals(running);
console.info(`Undersigned: ${settings().origin}${running.web ? ` (port ${running.web.port})` : ', worker only'}`);

export {};
