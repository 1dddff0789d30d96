import type { Table } from './table';

// Columns: stranger, signed in, another lead, reviewer · partner: administrator, editor, signatory · lead: the same · staff.
export const account: Table = {
  'GET /sign-in': '200 302 302 302  302 302 302  302 302 302  302',
  'POST /sign-in': '422 302 302 302  302 302 302  302 302 302  302',
  'GET /sign-in/sent': 'all 200',
  'POST /sign-in/sent': 'all 405',
  'GET /sign-in/name': 'in 302 302 302  302 302 302  302 302 302  302',
  'POST /sign-in/name': 'in 302 302 302  302 302 302  302 302 302  302',
  'GET /sign-in/demonstration': 'all 404',
  'POST /sign-in/demonstration': 'all 404',
  'GET /sign-in/:token': 'all 200',
  'POST /sign-in/:token': 'all 409',
  'GET /account': 'in 200 200 200  200 200 200  200 200 200  200',
  'POST /account': 'all 405',
  'GET /account/name': 'in 200 200 200  200 200 200  200 200 200  200',
  'POST /account/name': 'in 302 302 302  302 302 302  302 302 302  302',
  'GET /account/sessions/:session/end': 'all 302',
  'POST /account/sessions/:session/end': 'in 404 404 404  404 404 404  302 404 404  404',
  'GET /account/sessions/end': 'all 302',
  'POST /account/sessions/end': 'in 302 302 302  302 302 302  302 302 302  302',
  'GET /account/data': 'in 200 200 200  200 200 200  200 200 200  200',
  'POST /account/data': 'all 405',
  'GET /account/erasure': 'in 200 200 200  200 200 200  200 200 200  200',
  'POST /account/erasure': 'in 422 422 422  422 422 422  422 422 422  422',
  'GET /sign-out': 'all 302',
  'POST /sign-out': 'all 302',
};
