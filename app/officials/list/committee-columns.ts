import type { RoleName } from '../person/official-role';

/** The committees of the European Parliament by the codes of the last terms, under which lists have columns. */
const committees = new Set(
  `AFET DROI SEDE DEVE INTA BUDG CONT ECON FISC EMPL ENVI SANT ITRE IMCO TRAN REGI AGRI PECH CULT JURI LIBE AFCO FEMM PETI
   AIDA BECA ANIT INGE ING2 COVI PEGA TAX3 PEST TERR EUDS HOUS`.split(/\s+/),
);

/** The committee that a column is named after: of `LIBE`, or of `committees.LIBE`. */
export function committeeOfHeader(header: string): string | undefined {
  const code = /([A-Z][A-Z0-9]{3})\s*$/u.exec(header)?.[1];
  return code && committees.has(code) ? code : undefined;
}

const marks: Readonly<Record<string, RoleName>> = {
  c: 'chair',
  p: 'chair',
  ch: 'chair',
  v: 'vice-chair',
  vc: 'vice-chair',
  vp: 'vice-chair',
  m: 'member',
  f: 'member',
  t: 'member',
  x: 'member',
  '1': 'member',
  yes: 'member',
  s: 'substitute',
};

const roleWords: readonly (readonly [RoleName, RegExp])[] = [
  ['vice-chair', /vice|vize|wice|stellv\S* vors|deputy chair|mistopredsed|podpredsed|alelnok|potpredsj/iu],
  ['chair', /chair|presid|prasid|vorsitz|predsed|przewodn|elnok|formand|ordforande|puheenjohtaja|voorzitter|lead/iu],
  ['coordinator', /co.?ordin|koordin/iu],
  ['substitute', /subst|stellv|suppl|zast|supl|ersatz|nahrad|pottag|varamedl|plaatsverv/iu],
];

/** The role that words say, in the main languages; a member where they say no other. */
export const roleIn = (written: string): RoleName => {
  const cell = written.trim().toLowerCase();
  // Vice-chairs are numbered: “1. VC”, “VC2”.
  const mark = marks[cell] ?? marks[cell.replace(/[^\p{L}]/gu, '')];
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '');
  return mark ?? roleWords.find(([, says]) => says.test(plain))?.[0] ?? 'member';
};

/** The role in a cell of a committee's column: a letter or a word; undefined where it says there is none. */
export function roleInCell(cell: string): RoleName | undefined {
  return /^(?:|[-–—./0]|no|non|nein|ne|nie|false|n)$/iu.test(cell.trim()) ? undefined : roleIn(cell);
}

/** Whether a cell only says yes. */
export const isYes = (cell: string): boolean => /^(?:yes|y|x|1|true|ja|oui|si|sí|s|tak|ano|✓|✔)$/iu.test(cell.trim());
