import { createServer } from 'vite';

process.env['MODE'] ??= 'demo';
process.env['NODE_ENV'] = 'development';

const { run, stopOnSignals } = await import('./run');
const { settings } = await import('~/platform/installation/settings.server');
const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
const running = await run(async () => ({ vite }));
stopOnSignals({ ...running, stop: () => vite.close().then(running.stop) });
console.info(`Undersigned, reloading as you edit: ${settings().origin}`);
