#!/usr/bin/env node
// Checks the public chain of a letter’s trail, and needs nothing but Node: no package, no network, none of our code.
//   node check-chain.mjs trail.txt [ordinal digest]
// Each line is the text of one event. Its SHA-256 (of the UTF-8, without the line’s end) is the event’s digest; the event
// after it names that digest as `previous`, and counts on by one. With an ordinal and a digest, as edition.json in a sealed
// PDF has them under `trail`, it also checks that the event of this ordinal is the one of then.
// Exit 0: the chain holds; 1: it does not; 2: it could not be asked.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, ordinal, digest] = process.argv.slice(2);
if (!file || (ordinal && !digest)) {
  console.error('Usage: node check-chain.mjs trail.txt [ordinal digest]');
  process.exit(2);
}

const digests = ['0'.repeat(64)];
for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1)) {
  const event = parsed(line);
  if (event?.ordinal !== digests.length || event.previous !== digests.at(-1))
    fails(`event ${digests.length} does not follow the one before`);
  digests.push(createHash('sha256').update(line).digest('hex'));
}
if (ordinal && digests[Number(ordinal)] !== digest) fails(`event ${ordinal} is not the one of the sealed edition`);
console.log(`The chain holds: ${digests.length - 1} events. Its head: ${digests.at(-1)}.`);

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function fails(why) {
  console.log(`The chain is broken: ${why}.`);
  process.exit(1);
}
