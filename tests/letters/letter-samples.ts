import fc from 'fast-check';

const pieces = [
  ...['a', 'é', 'e\u0301', 'ἄ', '😀', ' ', '\n', '\n\n', '\r\n', '\t', '    ', '\u0000', '\u202e', '\ud800', '\u00a0'],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '***\n',
    '\\',
    '\\\n',
    '&amp;',
    '&#x301;',
    '&#0;',
    '<',
    '>',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>',
    '<!-- x -->',
    '<a href="javascript:x">',
    '![i](https://i.example/)',
    '[',
    '](',
    ')',
    ']',
  ],
  ...[
    '[l](https://l.example/)',
    '[l](javascript:x)',
    '[l](http://l.example)',
    '<mailto:a@b.example>',
    '<javascript:x>',
  ],
  ...['[^1]', '[^2]', '\n\n[^1]: ', '\n\n[^2]: ', '[r]', '\n\n[r]: https://r.example/\n\n', '\n\n[r]: data:x\n\n'],
];

/** Markdown as nobody would type it: everything that means something, in any order. */
export const anyMarkdown = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join('')),
);
