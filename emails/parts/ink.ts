/** The colours and faces of a mail: those of the pages, spelt out, since a mail brings no style sheet. */
export const ink = {
  text: '#1b1b1f',
  quiet: '#4c4a46',
  paper: '#fdfcf9',
  rule: '#d9d6cf',
  wax: '#8c1d2c',
  onWax: '#ffffff',
} as const;

/** The same in the dark scheme of a reader who asked for one. */
export const inkAtNight = {
  text: '#ece9e2',
  quiet: '#b9b5ac',
  paper: '#18181b',
  rule: '#3b3a38',
  wax: '#f2a3ab',
  onWax: '#18181b',
} as const;

export const serif = "'Source Serif 4', Georgia, serif";

/** Rules for what no inline style can say. They hold no sign that HTML escapes. */
export const nightRules = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: ${inkAtNight.paper} !important; }
  .ink, .ink a { color: ${inkAtNight.text} !important; }
  .quiet, .quiet a { color: ${inkAtNight.quiet} !important; }
  .rule { border-color: ${inkAtNight.rule} !important; }
  .quote { border-color: ${inkAtNight.wax} !important; }
  a.deed { background-color: ${inkAtNight.wax} !important; color: ${inkAtNight.onWax} !important; }
}
`;
