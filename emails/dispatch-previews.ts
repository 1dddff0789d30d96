import * as coverText from './cover-text';
import * as dispatchApproval from './dispatch-approval';
import * as letterToOfficial from './letter-to-official';
import {
  askInBrief,
  contact,
  coverTextWords,
  home,
  lead,
  letterTitle,
  organisation,
  type Preview,
  preview,
  sender,
  tokenLink,
} from './preview-sample';

/** The mails of a dispatch: before it goes, and itself. */
export const dispatchPreviews: readonly Preview[] = [
  preview('cover-text', coverText, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    askInBrief,
    contact,
    covers: [
      { language: 'en', name: 'English', direction: 'ltr', coverText: coverTextWords },
      { language: 'ar', name: 'Arabic', direction: 'rtl', coverText: 'السيد {name}\n\nمع أطيب التحيات' },
    ],
    addresseeCount: 54,
    earliest: 'Tuesday 1 December 2026, 10:00 Brussels time',
    soonerBecause: 'The committee votes tomorrow morning.',
    link: `${home}/letters/1`,
  }),
  preview('dispatch-approval', dispatchApproval, {
    ...{ ...sender, lead, letterTitle },
    askedBy: 'Margarete Albrecht',
    addresseeCount: 54,
    link: `${home}/desk/1/approval`,
  }),
  preview('letter-to-official', letterToOfficial, {
    ...sender,
    lead,
    askInBrief,
    contact,
    written: 'en',
    direction: 'ltr',
    askLanguage: 'en',
    askDirection: 'ltr',
    subjectLine: 'COM(2022) 209 final, 2022/0155(COD): joint letter of 41 child-protection organisations',
    salutation: 'Dear Ms Lindqvist,',
    coverText: coverTextWords,
    signatoryCount: 41,
    countryCount: 13,
    attestedByLeadOnly: 6,
    why: 'Rapporteur on 2022/0155(COD)',
    country: { name: 'Sweden', count: 3, names: `${organisation}, Nätvakten and Stiftelsen Liten & Trygg` },
    letterLanguage: 'Swedish',
    pdfLink: `${home}/letters/protect-children-online/letter.pdf`,
    officialLink: tokenLink('official-page'),
    objectionLink: tokenLink('objection'),
    note: 'Note of 2 December 2026: one organisation printed in the letter has since withdrawn.',
  }),
];
