import type { LetterMessages } from '../letter-to-official.words';

export const sv: LetterMessages = {
  greeting: 'Bästa mottagare',
  opening:
    'Vi sänder er ett gemensamt brev från {organisations, plural, one {# organisation} other {# organisationer}} i {countries, plural, one {# land} other {# länder}}{attested, plural, =0 {} one {, varav # endast har intygats av den ledande organisationen} other {, varav # endast har intygats av den ledande organisationen}}. I korthet ber vi er:',
  why: 'Varför vi skriver till er',
  whyWork: 'ert arbete med {bodies}',
  whyCountry: 'ni företräder {country}',
  yours: '{count, plural, one {# undertecknare} other {# undertecknare}} kommer från {country}: {names}.',
  more: '{count, plural, one {# till} other {# till}}',
  attached: 'Brevet bifogas som PDF, förseglat så att varje ändring i det upptäcks.',
  linked: 'Brevet är en PDF, förseglad så att varje ändring i den upptäcks; den är för stor för att bifogas.',
  pdf: 'Öppna det förseglade brevet',
  letterIn: 'Brevets språk: {language}.',
  page: 'Läs brevet, se vilka som har undertecknat det och svara utan konto',
  contact: 'Kontakt',
  sentFor:
    '{lead} skriver till er på undertecknarnas vägnar; {operator} levererar brevet en gång till var och en som det är riktat till. Ett svar på detta mejl går till {lead}.',
  object: 'Invänd mot ytterligare brev på detta sätt',
  demonstration:
    'Demonstration. Ingenting i detta mejl är verkligt, och det har inte skickats till någon utanför denna installation.',
  sentBy: 'Skickat av {operator}, {home}',
  runBy: '{operator} på {host} drivs av {name}.',
  experts: 'Enskilda experter som också undertecknar, i eget namn: {count}.',
};
