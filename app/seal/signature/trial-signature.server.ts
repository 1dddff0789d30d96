import type { Settings } from '~/platform/installation/settings.server';
import { isRefusal } from '~/platform/request/refusal';
import { installationSigner } from './installation-signer.server';
import { PassingFault } from './passing-fault';
import { sha256 } from './signed-value.server';

/** What one signature of nothing told of a key that lies outside. */
export interface TrialSignature {
  /** Why it can never seal, with the setting that is to be mended. */
  readonly problem?: string;
  /** Why it cannot seal at this moment, which may pass. */
  readonly warning?: string;
}

/**
 * Asks a program or a service that keeps the key of the seal for one signature. A program that fails will fail again; a service
 * that cannot be reached may be there in time.
 */
export async function trialSignature({ seal, ...installation }: Settings): Promise<TrialSignature> {
  if (!seal.command && !seal.service) return {};
  const name = seal.command ? 'SEAL_COMMAND' : 'SEAL_SERVICE';
  try {
    const signer = await installationSigner(seal, { ...installation, demonstration: false });
    await signer.sign(sha256(Buffer.from('a trial of the seal at start')));
    return {};
  } catch (thrown) {
    if (!isRefusal(thrown) && !(thrown instanceof PassingFault)) throw thrown;
    const sentence = `${name}: ${thrown.message}`;
    return seal.service && thrown instanceof PassingFault ? { warning: sentence } : { problem: sentence };
  }
}
