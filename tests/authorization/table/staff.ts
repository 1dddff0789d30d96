import type { Table } from './table';

// Columns: stranger, signed in, another lead, reviewer · partner: administrator, editor, signatory · lead: the same · staff.
export const staff: Table = {
  'GET /staff': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff': 'all 405',
  'GET /staff/organisations/:organisation': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/organisations/:organisation': 'all 405',
  'GET /staff/organisations/:organisation/attestation': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/organisations/:organisation/attestation': 'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/organisations/:organisation/release': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/organisations/:organisation/release': 'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/organisations/:organisation/evidence/:evidence/revocation':
    'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/organisations/:organisation/evidence/:evidence/revocation':
    'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/letters': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/letters': 'all 405',
  'GET /staff/letters/:letter/takedown': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/letters/:letter/takedown': 'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/letters/:letter/takedown/end': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/letters/:letter/takedown/end': 'in 404 404 404  404 404 404  404 404 404  409',
  'GET /staff/officials': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/officials': 'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/imports': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/imports': 'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/imports/:import': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/imports/:import': 'in 404 404 404  404 404 404  404 404 404  422',
  'GET /staff/imports/:import/discard': 'in 404 404 404  404 404 404  404 404 404  302',
  'POST /staff/imports/:import/discard': 'in 404 404 404  404 404 404  404 404 404  302',
  'GET /staff/trail': 'in 404 404 404  404 404 404  404 404 404  200',
  'POST /staff/trail': 'all 405',
};
