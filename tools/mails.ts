import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gallery, galleryPage } from './gallery';

// Writes one page with every mail in each of its languages, to be looked at.
const folder = resolve(process.argv[2] ?? 'build/mails');
const mails = await gallery();
await mkdir(folder, { recursive: true });
const file = join(folder, 'index.html');
await writeFile(file, galleryPage(mails));
console.log(`${mails.length} mails are in ${file}.`);
