import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as Crypto);

export type Issued = { certificate: x509.X509Certificate; keys: CryptoKeyPair };
const algorithms = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  },
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const;

type Wish = {
  name: string;
  kind?: keyof typeof algorithms;
  issuer?: Issued | undefined;
  notBefore?: Date;
  notAfter?: Date;
  purposes?: readonly string[];
  critical?: boolean;
  /** The hosts and IP addresses that it is made out to. */
  hosts?: readonly string[];
};

/** A certificate with its key, issued by itself or by another. */
export async function issued(wish: Wish): Promise<Issued> {
  const { name, kind = 'ec', issuer, purposes, critical = true, hosts } = wish;
  const signingAlgorithm = algorithms[kind];
  const keys = (await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `01${randomBytes(8).toString('hex')}`,
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    notBefore: wish.notBefore ?? new Date('2025-01-01'),
    notAfter: wish.notAfter ?? new Date('2040-01-01'),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: issuer ? (issuer.keys.privateKey.algorithm as EcdsaParams) : signingAlgorithm,
    extensions: [
      new x509.BasicConstraintsExtension(purposes === undefined, undefined, true),
      ...(purposes ? [new x509.ExtendedKeyUsageExtension([...purposes], critical)] : []),
      ...(hosts ? [new x509.SubjectAlternativeNameExtension(hosts.map(hostName))] : []),
    ],
  });
  return { certificate, keys };
}

const hostName = (host: string) => ({ type: isIP(host) ? 'ip' : 'dns', value: host }) as const;

/** The key in PEM. */
export async function keyOf({ keys }: Issued): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
}

export const derOf = ({ certificate }: Issued): Buffer => Buffer.from(certificate.rawData);
