import type { LetterMessages } from '../letter-to-official.words';

export const es: LetterMessages = {
  greeting: 'Estimada señora, estimado señor',
  opening:
    'Le enviamos una carta conjunta de {organisations, plural, one {# organización} other {# organizaciones}} de {countries, plural, one {# país} other {# países}}{attested, plural, =0 {} one {, # de ellas acreditada únicamente por la organización responsable} other {, # de ellas acreditadas únicamente por la organización responsable}}. En resumen, pide lo siguiente:',
  why: 'Por qué le escribimos',
  whyWork: 'su trabajo sobre {bodies}',
  whyCountry: 'el país que representa: {country}',
  yours:
    '{count, plural, one {# organización firmante es} other {# organizaciones firmantes son}} de este país ({country}): {names}.',
  more: '{count, plural, one {# más} other {# más}}',
  attached: 'La carta se adjunta en PDF, sellada de modo que se detecte cualquier cambio.',
  linked: 'La carta es un PDF, sellado de modo que se detecte cualquier cambio; es demasiado grande para adjuntarlo.',
  pdf: 'Abrir la carta sellada',
  letterIn: 'Idioma de la carta: {language}.',
  page: 'Lea la carta, vea quién la ha firmado y responda sin necesidad de cuenta',
  contact: 'Contacto',
  sentFor:
    '{lead} le escribe en nombre de las organizaciones firmantes; {operator} entrega la carta una sola vez a cada destinatario. La respuesta a este mensaje llega a {lead}.',
  object: 'Oponerse a recibir más cartas por esta vía',
  demonstration: 'Demostración. Nada de este mensaje es real y no se ha enviado a nadie fuera de esta instalación.',
  sentBy: 'Enviado por {operator}, {home}',
  runBy: '{operator}, en {host}, está gestionado por {name}.',
  experts: 'Expertos que también firman en su propio nombre: {count}.',
};
