import type { LetterMessages } from '../letter-to-official.words';

export const he: LetterMessages = {
  greeting: 'שלום רב',
  opening:
    'אנו שולחים אליך מכתב משותף של {organisations, plural, one {ארגון אחד} two {# ארגונים} other {# ארגונים}} {countries, plural, one {ממדינה אחת} two {מ־# מדינות} other {מ־# מדינות}}{attested, plural, =0 {} one {, מהם ארגון אחד שרק הארגון המוביל ערב לו} other {, מהם # שרק הארגון המוביל ערב להם}}. בקצרה, הבקשה היא:',
  why: 'מדוע אנו פונים אליך',
  whyWork: 'העבודה שלך: {bodies}',
  whyCountry: 'המדינה שאותה מייצגים: {country}',
  yours: '{country}: {count, plural, one {חותם אחד} other {# חותמים}}: {names}.',
  more: '{count, plural, one {ועוד אחד} other {ועוד #}}',
  attached: 'המכתב מצורף כקובץ PDF, חתום כך שכל שינוי בו מתגלה.',
  linked: 'המכתב הוא קובץ PDF, חתום כך שכל שינוי בו מתגלה; הוא גדול מכדי לצרפו.',
  pdf: 'פתיחת המכתב החתום',
  letterIn: 'שפת המכתב: {language}.',
  page: 'לקריאת המכתב, לרשימת החותמים ולמענה ללא חשבון',
  contact: 'ליצירת קשר',
  sentFor:
    'הפנייה נכתבה בשם החותמים על ידי {lead}; המכתב נמסר על ידי {operator}, פעם אחת לכל נמען. תשובה להודעה זו תגיע אל {lead}.',
  object: 'התנגדות למכתבים נוספים בדרך זו',
  demonstration: 'הדגמה. דבר בהודעה זו אינו אמיתי, והיא לא נשלחה לאיש מחוץ להתקנה זו.',
  sentBy: 'נשלח על ידי {operator}, {home}',
  runBy: '{operator} בכתובת {host} מופעל על ידי {name}.',
  experts: 'מומחים החותמים אף הם, בשם עצמם: {count}.',
};
