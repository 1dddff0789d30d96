// Runs the server, or a command of whoever runs the installation: from its source where the tools for that are installed, else as it was
// built. `npm ci --omit=dev` leaves the tools out.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [name] = process.argv.splice(2, 1);
const source = `server/${name}.ts`;
const built = `build/${name}.js`;
const tools = await import('tsx/esm/api').catch(() => null);
if (tools && existsSync(source)) {
  tools.register();
  await import(pathToFileURL(source).href);
} else if (existsSync(built)) {
  // Its children lie beside it.
  process.argv[1] = built;
  await import(pathToFileURL(built).href);
} else {
  console.error('Nothing is built yet: run npm ci (without --omit=dev) and npm run build first.');
  process.exit(2);
}
