import type { Sample } from './samples-office';

const docs = (body: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${body}</b><br class="Apple-interchange-newline">`;
const paragraph = (words: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">${words}</span></p>`;
const item = (words: string) =>
  `<li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">${words}</span></p></li>`;

export const web: readonly Sample[] = [
  {
    from: 'Google Docs: the wrapper that says bold is not bold',
    html: docs(`${paragraph('One.')}<br>${paragraph('Two.')}`),
    markdown: 'One.\n\nTwo.',
  },
  {
    from: 'Google Docs: bold, italics and a link by style',
    html: docs(
      `<p dir="ltr"><span style="font-weight:700;">Ask</span><span style="font-weight:400;"> and </span><span style="font-style:italic;">answer</span><span> at </span><a href="https://alliance.example/" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">our page</span></a></p>`,
    ),
    markdown: '**Ask** and *answer* at [our page](https://alliance.example/)',
  },
  {
    from: 'Google Docs: headings',
    html: docs(`<h2 dir="ltr"><span style="font-weight:400;">At stake</span></h2>${paragraph('Much.')}`),
    markdown: '## At stake\n\nMuch.',
  },
  {
    from: 'Google Docs: a list put into a list',
    html: docs(`<ul>${item('one')}<ul>${item('in one')}</ul>${item('two')}</ul>`),
    markdown: '- one\n  - in one\n- two',
  },
  {
    from: 'Google Docs: a numbered list that goes on',
    html: docs(`<ol start="4">${item('four')}${item('five')}</ol>`),
    markdown: '4. four\n5. five',
  },
  {
    from: 'Google Docs, published: footnotes',
    html: `<p>Reports rise.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Annual report.</span></p></div>`,
    markdown: 'Reports rise.[^1]\n\n___\n\n[^1]: Annual report.',
  },
  {
    from: 'Outlook: a div for each line, an empty one between paragraphs',
    html: `<div>Dear colleagues,</div><div><br></div><div>please read this.</div><div><br></div><div>Ana</div>`,
    markdown: 'Dear colleagues,\n\nplease read this.\n\nAna',
  },
  {
    from: 'Gmail: two line breaks between paragraphs',
    html: `<div dir="ltr">Dear colleagues,<br><br>please read this.<br><br>Yours<br>Ana</div>`,
    markdown: 'Dear colleagues,\n\nplease read this.\n\nYours\\\nAna',
  },
  {
    from: 'Apple Pages and Notes: paragraphs by class',
    html: `<meta charset="UTF-8"><p class="p1"><span class="s1"><b>Dear Members,</b></span></p><p class="p2"><br></p><p class="p1">we ask.</p>`,
    markdown: '**Dear Members,**\n\nwe ask.',
  },
  {
    from: 'Safari: declared styles on every element',
    html: `<p style="caret-color: rgb(0, 0, 0); font-weight: 400; -webkit-text-stroke-width: 0px;">One <strong style="font-weight: 700;">strong</strong> word.</p>`,
    markdown: 'One **strong** word.',
  },
  {
    from: 'a page: a quotation and a rule',
    html: `<section><blockquote><p>Every child counts.</p></blockquote><hr><p>So we say.</p></section>`,
    markdown: '> Every child counts.\n\n___\n\nSo we say.',
  },
  {
    from: 'a page: an address that is no page of the web loses its link when it is read, not its words',
    html: `<p><a href="javascript:alert(1)">click</a> and <a name="here">here</a></p>`,
    markdown: '[click](javascript:alert\\(1\\)) and here',
  },
  {
    from: 'a page: scripts, forms and hidden words are left out',
    html: `<p>Seen<script>alert(1)</script><span style="display:none">hidden</span><button>Press</button></p>`,
    markdown: 'Seen',
  },
  {
    from: 'words that look like Markdown stay words',
    html: `<p>5 * 4 * 3, [not a link], _name_ and 1. no list</p><p>1. no list either</p>`,
    markdown: '5 \\* 4 \\* 3, \\[not a link], \\_name\\_ and 1. no list\n\n1\\. no list either',
  },
  {
    from: 'Greek and Bulgarian words, and a blank that does not break',
    html: `<p>Τα&nbsp;παιδιά και <b>децата</b></p>`,
    markdown: 'Τα\u00a0παιδιά και **децата**',
  },
];
