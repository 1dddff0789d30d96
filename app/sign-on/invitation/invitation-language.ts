import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';

/** In which language organisations are invited unless the lead says otherwise: that of the letter, where pages and mails speak it. */
export const languageOfInvitations = (ofLetter: string): InterfaceLanguage =>
  isInterfaceLanguage(ofLetter) ? ofLetter : firstLanguage;
