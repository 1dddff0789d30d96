import { randomBytes, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { isSentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { bytesOf, identifier, integer, membersOf, none, octets, oid, readValue, sequence, yes } from './der';
import { asked, outsideLimits } from './outside.server';
import { words } from './outside.words';
import { PassingFault } from './passing-fault';
import { sha256 } from './signed-value.server';
import { isTrusted, readTimeStamp } from './time-stamp.server';

const say = words.sentence;

/** Where time stamps come from, and the certificates one of which the authority bears or is issued by; none: any is taken. */
export interface TimeStampAuthority {
  readonly address: string;
  readonly trusted: readonly X509Certificate[];
}

/**
 * Asks an authority for a time stamp over the SHA-256 of the bytes (RFC 3161, over HTTP: 3.4).
 * @returns the token, checked, in its one accepted form
 * @throws PassingFault where the authority cannot be reached; Refusal where it refuses, or its stamp does not hold
 */
export async function timeStampOver(
  stamped: Uint8Array,
  authority: TimeStampAuthority,
  limits = outsideLimits,
): Promise<Buffer> {
  const nonce = Buffer.concat([Buffer.from([0x51]), randomBytes(15)]);
  const request = sequence(
    integer(1),
    sequence(sequence(identifier(oid.sha256), none), octets(sha256(stamped))),
    integer(...nonce),
    yes,
  );
  const answer = await asked(authority.address, request, {
    who: say('theAuthority'),
    type: 'application/timestamp-query',
    limits,
  });
  const found = readTimeStamp(tokenIn(answer), stamped);
  if (isSentence(found)) throw new Refusal(say('stampWrong', { reason: found }));
  if (found.nonce !== nonce.toString('hex')) throw new Refusal(say('stampWrong', { reason: say('otherRequest') }));
  if (authority.trusted.length > 0 && !isTrusted(found.certificate, authority.trusted))
    throw new Refusal(say('stampWrong', { reason: say('unknownAuthority') }));
  return found.token;
}

/** The token in a TimeStampResp (RFC 3161, 2.4.2). */
function tokenIn(answer: Buffer): Buffer {
  const { status, reason, token } = readAnswer(answer);
  if (status > 1n || !token) throw new Refusal(say('stampRefused', { reason: reason || `status ${status}` }));
  return token;
}

function readAnswer(answer: Buffer) {
  try {
    const [told, token] = membersOf(readValue(answer));
    const [status, texts] = membersOf(told);
    if (!(status instanceof asn1.Integer)) throw new TypeError('No status.');
    const first = texts instanceof asn1.Sequence ? texts.valueBlock.value[0] : undefined;
    const reason = first instanceof asn1.Utf8String ? first.getValue().slice(0, 200) : '';
    return { status: status.toBigInt(), reason, token: token && bytesOf(token) };
  } catch {
    throw new PassingFault(say('stampUnreadable'));
  }
}
