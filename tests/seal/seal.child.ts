import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { editionSchema } from '~/seal/edition/edition';
import { sealPdf } from '~/seal/sealing/seal.server';
import { signerOf } from '~/seal/signature/signer.server';

// A process of its own, in a time zone of its own, that seals the edition of a folder with the key that lies there.
const [folder = '', letter = ''] = process.argv.slice(2);
const content = editionSchema.parse(JSON.parse(await readFile(`${folder}/edition.json`, 'utf8')));
const kept = JSON.parse(await readFile(`${folder}/logos.json`, 'utf8')) as [string, string][];
const logos = new Map(kept.map(([digest, bytes]) => [digest, Buffer.from(bytes, 'base64')]));
const certificate = new X509Certificate(await readFile(`${folder}/seal.pem`));
const signer = signerOf(createPrivateKey(await readFile(`${folder}/key.pem`)), [certificate]);
const { pdf } = await sealPdf(content, logos, signer);
await writeFile(`${folder}/${letter}`, pdf);
process.exit(0);
