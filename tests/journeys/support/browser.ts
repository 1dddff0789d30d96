import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium to test with: the one that CHROMIUM names, the machine’s, or (CHROMIUM=npm too) the one npm brings. */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named && named !== 'npm') return named;
  const found = named === 'npm' ? undefined : installed.find((path) => existsSync(path));
  return found ?? chromiumOfNpm();
}

/** It unpacks itself below TMPDIR, and brings its own libraries and fonts where it believes to be on Lambda. */
async function chromiumOfNpm(): Promise<string> {
  const folder = join(tmpdir(), `undersigned-chromium-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  try {
    return await (await import('@sparticuz/chromium')).default.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
