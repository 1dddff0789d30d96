import type { Table } from './table';

// Columns as in the table of the desk.
export const replies: Table = {
  'GET /desk/letters/:letter/replies': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies': 'all 405',
  'GET /desk/letters/:letter/replies.csv': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies.csv': 'all 405',
  'GET /desk/letters/:letter/replies/new': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies/new': 'in 404 404 404  404 404 404  422 422 403  404',
  'GET /desk/letters/:letter/replies/expectation': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies/expectation': 'in 404 404 404  404 404 404  302 302 403  404',
  'GET /desk/letters/:letter/replies/later-letter': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies/later-letter': 'in 404 404 404  404 404 404  302 302 403  404',
  'GET /desk/letters/:letter/replies/:reply': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies/:reply': 'in 404 404 404  404 404 404  422 422 403  404',
  'GET /desk/letters/:letter/replies/:reply/file': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies/:reply/file': 'all 405',
  'GET /desk/letters/:letter/replies/:reply/erasure': 'in 404 404 404  404 404 404  200 200 403  404',
  'POST /desk/letters/:letter/replies/:reply/erasure': 'in 404 404 404  404 404 404  302 302 403  404',
};
