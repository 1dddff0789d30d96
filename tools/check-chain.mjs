#!/usr/bin/env node
// Checks the public chain of a letter’s trail, and needs nothing but Node: no package, no network, none of our code.
//   node check-chain.mjs trail.txt ordinal digest
// Each line is the text of one event. Its SHA-256 (of the UTF-8, without the line’s end) is the event’s digest; the event
// after it names that digest as `previous`, and counts on by one. Ordinal and digest are a head that you know from
// elsewhere: they stand on the last page of a sealed PDF, on the page that verifies it, and on the letter’s page.
// Whoever made the file could have made all of it: without such a head nothing tells whether events are missing at the
// end, and whether the last one is true.
// Exit 0: the chain holds up to the head; 1: it does not; 2: it could not be asked; 3: no head was given, and its events
// follow each other.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, ordinal, ...digits] = process.argv.slice(2);
const digest = digits.join('').replace(/\s/g, '').toLowerCase();
if (!file || file.startsWith('-') || (ordinal && !(/^[1-9]\d*$/.test(ordinal) && /^[0-9a-f]{64}$/.test(digest)))) {
  console.error('Usage: node check-chain.mjs trail.txt [ordinal digest]; the digest has 64 characters, 0–9 and a–f.');
  process.exit(2);
}

const text = read(file);
if (text.trim() === '') fails('the file is empty');
if (!text.endsWith('\n')) fails('the file ends within a line: it was cut');

const digests = ['0'.repeat(64)];
let subject = null;
// An editor or a copy may add empty lines at the end, of which no event is one.
for (const saved of text
  .replace(/(?:\r?\n)+$/, '\n')
  .split('\n')
  .slice(0, -1)) {
  // As an editor may have saved it; no event has such a sign itself (RFC 8259, 7).
  const line = saved.replace(/\r$/, '');
  const event = parsed(line);
  const number = digests.length;
  if (!event) fails(`line ${number} is no event`);
  if (event.ordinal !== number || event.previous !== digests.at(-1))
    fails(`event ${number} does not follow the one before`);
  subject ??= event.subjectId;
  if (event.subjectId !== subject) fails(`event ${number} belongs to another letter`);
  digests.push(createHash('sha256').update(line).digest('hex'));
}
const last = digests.length - 1;
if (!ordinal) {
  console.log(`${last} events follow each other. The last one has the digest ${digests[last]}.`);
  console.log('Without a head this cannot know whether later events are missing, or whether the last one is true.');
  console.log('Give the entry’s number and digest from the sealed PDF or from the letter’s page.');
  process.exit(3);
}
if (Number(ordinal) > last) fails(`event ${ordinal} is missing: the file ends with event ${last}`);
if (digests[Number(ordinal)] !== digest) fails(`event ${ordinal} is not the one of the head you gave`);
console.log(`The chain holds: events 1 to ${ordinal} are those of the head you gave.`);
const later = last - Number(ordinal);
if (later > 0) {
  console.log(`${later} later ${later === 1 ? 'event follows' : 'events follow'} it, up to ${last} ${digests[last]}.`);
  console.log('The head you gave is older than they are: only a later one can tell whether they are all, and true.');
}

function read(name) {
  try {
    const bytes = readFileSync(name);
    // As a shell of Windows writes what it was given.
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return bytes.toString(isWide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
  } catch {
    console.error(`${name} cannot be read.`);
    process.exit(2);
  }
}

// An event as it is written: its fields and no others, in the order of their names, and not a character more.
function parsed(line) {
  const fields = [
    'actorId',
    'at',
    'commitments',
    'format',
    'kind',
    'ordinal',
    'plain',
    'previous',
    'subject',
    'subjectId',
  ];
  try {
    const event = JSON.parse(line);
    const whole = JSON.stringify(Object.keys(event)) === JSON.stringify(fields) && JSON.stringify(event) === line;
    return whole && event.format === 'undersigned/event/1' ? event : null;
  } catch {
    return null;
  }
}

function fails(why) {
  console.log(`The chain is broken: ${why}.`);
  process.exit(1);
}
