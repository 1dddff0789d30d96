/** The official languages of the European Union (Regulation No 1 of 1958), as BCP 47 tags. */
export const unionLanguages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** The languages in which an organisation may have a name: those of the Union, of its regions, and of its neighbours. */
export const nameLanguages = [
  ...unionLanguages,
  ...'ar be bs ca cnr cy eu fa gd gl he hy is ka ku lb mk nb nn rm ru se sq sr tr uk'.split(' '),
];
