process.env['NODE_ENV'] = 'production';
process.env['MODE'] ??= 'production';

const { log } = await import('~/platform/installation/log.server');
const { settings } = await import('~/platform/installation/settings.server');
const { plainProblems } = await import('./plain-problems');
const { startOrExit } = await import('./start');

const problems = await plainProblems(process.env);
if (problems.length > 0) {
  for (const line of problems) console.error(line);
  process.exit(1);
}
const { builtPages } = await import('./built-pages');
const running = await startOrExit(builtPages);
log.info(`Undersigned: ${settings().origin}${running.web ? ` (port ${running.web.port})` : ', worker only'}`);

export {};
