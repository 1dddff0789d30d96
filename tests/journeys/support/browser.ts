import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
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
    const path = await (await import('@sparticuz/chromium')).default.executablePath();
    showFonts(folder);
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Its own list of fonts looks for them in places of Lambda; without any font, Chromium gives text no height at all. */
function showFonts(folder: string): void {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const list = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${places.map((place) => `<dir>${place}</dir>`).join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
  const fresh = join(folder, `fonts.conf.${process.pid}`);
  writeFileSync(fresh, list);
  renameSync(fresh, join(folder, 'fonts.conf'));
  process.env['FONTCONFIG_PATH'] = folder;
}
