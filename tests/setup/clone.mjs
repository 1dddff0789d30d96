// Run by file.ts, which must wait for it in the midst of a property's reading: node clone.mjs <server> <template> <name>
import pg from 'pg';

const [server, template, name] = process.argv.slice(2);
const client = new pg.Client({ connectionString: server });
await client.connect();
await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
await client.end();
