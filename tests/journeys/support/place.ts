import { resolve } from 'node:path';

/** Where the journeys’ own installation stands: its port, its address, its data. */
export const port = Number(process.env['JOURNEYS_PORT'] ?? 4180);
export const origin = `http://localhost:${port}`;
export const dataFolder = resolve('.data-journeys');
export const staffAddress = 'sofia@undersigned.example';
