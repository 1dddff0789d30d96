-- Messages frozen before kept the tokens of their officials’ links. From now on a place stands there, and the token is
-- made when the mail is built (app/delivery/own-links.server.ts). The digest is that of the mail with its links, so it
-- stays, and what still waits goes out byte for byte as it was frozen.
ALTER TABLE message DISABLE TRIGGER message_frozen;
UPDATE message SET
  text = regexp_replace(regexp_replace(text,
    '/official-page/' || id || '\.[A-Za-z0-9_-]{43}', '/official-page/' || U&'\E000official-page\E001', 'g'),
    '/objections/' || id || '\.[A-Za-z0-9_-]{43}', '/objections/' || U&'\E000objection\E001', 'g'),
  html = regexp_replace(regexp_replace(html,
    '/official-page/' || id || '\.[A-Za-z0-9_-]{43}', '/official-page/' || U&'\E000official-page\E001', 'g'),
    '/objections/' || id || '\.[A-Za-z0-9_-]{43}', '/objections/' || U&'\E000objection\E001', 'g')
WHERE text LIKE '%/official-page/%' OR text LIKE '%/objections/%'
   OR html LIKE '%/official-page/%' OR html LIKE '%/objections/%';
ALTER TABLE message ENABLE TRIGGER message_frozen;

-- Where somebody asked to sign in on the way to a link, the way back held its token. Those links to sign in live for
-- fifteen minutes.
UPDATE sign_in SET return_to = '/desk' WHERE return_to ~ '[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}';
