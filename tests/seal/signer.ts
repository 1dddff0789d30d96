import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfIssuedSigner } from '~/seal/signature/self-issued.server';
import type { Signer } from '~/seal/signature/signer.server';

let kept: Promise<Signer> | undefined;

/** The self-issued seal of a test installation, made once a run. */
export function testSigner(): Promise<Signer> {
  kept ??= mkdtemp(join(tmpdir(), 'undersigned-seal-')).then((folder) =>
    selfIssuedSigner(join(folder, 'seal.pem'), 'letters.example'),
  );
  return kept;
}
