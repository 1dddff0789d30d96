import { notFound } from '~/accounts/visitors.server';
import { installedCertificate, installedFingerprint } from '~/seal/signature/certificates.server';

/** The certificate with which this installation seals, for those who verify without us. */
export async function loader() {
  if (!(await installedFingerprint())) throw notFound();
  return new Response(await installedCertificate(), {
    headers: {
      'Content-Type': 'application/x-pem-file',
      'Content-Disposition': 'attachment; filename="seal-certificate.pem"',
      'Cache-Control': 'no-cache',
    },
  });
}
