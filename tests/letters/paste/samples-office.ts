/** What programs put on the clipboard as HTML, after their form, and the Markdown of the same letter. */
export type Sample = { readonly from: string; readonly html: string; readonly markdown: string };

const wordItem = (marker: string, words: string, level = 1, list = 0) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style><!-- p.MsoNormal {margin:0cm; mso-style-parent:"";} --></style></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

export const office: readonly Sample[] = [
  {
    from: 'Word: paragraphs, bold, italics, a link',
    html: word(
      `<p class=MsoNormal>We <b style='mso-bidi-font-weight:normal'>ask</b> you to <i>read</i>\n<a href="https://alliance.example/report">the report</a>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Thank you.</p>`,
    ),
    markdown: 'We **ask** you to *read* [the report](https://alliance.example/report).\n\nThank you.',
  },
  {
    from: 'Word: headings',
    html: word(`<h2><b>What is at stake</b></h2><p class=MsoNormal>Much.</p><h3>In figures</h3>`),
    markdown: '## What is at stake\n\nMuch.\n\n### In figures',
  },
  {
    from: 'Word: a title',
    html: word(`<p class=MsoTitle>An open letter</p><p class=MsoNormal>Text.</p>`),
    markdown: '# An open letter\n\nText.',
  },
  {
    from: 'Word: a list of bullets',
    html: word(
      `<p class=MsoNormal>We ask:</p>${wordItem('·', 'one')}${wordItem('·', 'two')}<p class=MsoNormal>End.</p>`,
    ),
    markdown: 'We ask:\n\n- one\n- two\n\nEnd.',
  },
  {
    from: 'Word: a numbered list that begins at three',
    html: word(wordItem('3.', 'three') + wordItem('4.', 'four')),
    markdown: '3. three\n4. four',
  },
  {
    from: 'Word: lists within lists, of both kinds',
    html: word(
      wordItem('1.', 'one') + wordItem('a)', 'in one', 2) + wordItem('o', 'deeper', 3) + wordItem('2.', 'two'),
    ),
    markdown: '1. one\n   1. in one\n      - deeper\n2. two',
  },
  {
    from: 'Word: two lists that follow one another',
    html: word(wordItem('1.', 'one', 1, 0) + wordItem('1.', 'other', 1, 1)),
    markdown: '1. one\n\n1) other',
  },
  {
    from: 'Word: footnotes',
    html: word(
      `<p class=MsoNormal>Reports rise.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> They do.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Annual report, <i>2025</i>.<o:p></o:p></p></div></div>`,
    ),
    markdown: 'Reports rise.[^1] They do.\n\n[^1]: Annual report, *2025*.',
  },
  {
    from: 'Word: a footnote and an endnote of the same number',
    html: word(
      `<p>A<a href="#_ftn1" name="_ftnref1">[1]</a> and B<a href="#_edn1" name="_ednref1">[i]</a>.</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Foot.</p></div></div><div style='mso-element:endnote-list'><div style='mso-element:endnote' id=edn1><p><a href="#_ednref1" name="_edn1">[i]</a> End.</p></div></div>`,
    ),
    markdown: 'A[^1] and B[^2].\n\n[^1]: Foot.\n\n[^2]: End.',
  },
  {
    from: 'Word: a quotation by its style',
    html: word(`<p class=MsoQuote><i>Every child counts.</i></p>`),
    markdown: '> *Every child counts.*',
  },
  {
    from: 'Word: bold that only complex scripts would take away stays bold',
    html: word(`<p class=MsoNormal><b><span style='mso-bidi-font-weight:normal'>Now</span></b></p>`),
    markdown: '**Now**',
  },
  {
    from: 'Word: bold by a style of the words',
    html: word(`<p class=MsoNormal><span style='font-weight:bold;font-style:italic'>Now</span> or never</p>`),
    markdown: '**_Now_** or never',
  },
  {
    from: 'Word for the web: items that are lists of their own',
    html: `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li class="OutlineElement" data-listid="1"><p class="Paragraph"><span class="TextRun" style="font-size:11pt"><span class="NormalTextRun">one</span></span><span class="EOP SCXW1">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li class="OutlineElement" data-listid="1"><p class="Paragraph"><span class="TextRun">two</span></p></li></ul></div>`,
    markdown: '- one\n- two',
  },
  {
    from: 'LibreOffice: paragraphs and a footnote',
    html: `<html><head><style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" dir="ltr"><p style="line-height: 100%">Reports rise.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Annual report.</p></div></body></html>`,
    markdown: 'Reports rise.[^1]\n\n[^1]: Annual report.',
  },
  {
    from: 'LibreOffice: lists',
    html: `<ol><li><p style="line-height: 100%">one</p></li><li><p>two</p><ul><li><p>in two</p></li></ul></li></ol>`,
    markdown: '1. one\n2. two\n   - in two',
  },
];
