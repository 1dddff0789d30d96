// Run by file.ts, which must wait for it in the midst of a property's reading: node clone.mjs <server> <template> <name>
import pg from 'pg';

const [server, template, name] = process.argv.slice(2);
const client = new pg.Client({ connectionString: server });
await client.connect();
await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
await client.end();
// An installation of its own, with a mark of its own beside the files.
const own = new URL(server);
own.pathname = `/${name}`;
const clone = new pg.Client({ connectionString: own.href });
await clone.connect();
await clone.query('update sending_mark set installation_id = gen_random_uuid()');
await clone.end();
