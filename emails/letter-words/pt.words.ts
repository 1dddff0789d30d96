import type { LetterMessages } from '../letter-to-official.words';

export const pt: LetterMessages = {
  greeting: 'Exma. Senhora, Exmo. Senhor',
  opening:
    'Enviamos-lhe uma carta conjunta de {organisations, plural, one {# organização} other {# organizações}} de {countries, plural, one {# país} other {# países}}{attested, plural, =0 {} one {, das quais # atestada apenas pela organização líder} other {, das quais # atestadas apenas pela organização líder}}. Em resumo, pede o seguinte:',
  why: 'Porque lhe escrevemos',
  whyWork: 'o seu trabalho sobre {bodies}',
  whyCountry: 'o país que representa: {country}',
  yours:
    '{count, plural, one {# organização signatária é} other {# organizações signatárias são}} deste país ({country}): {names}.',
  more: '{count, plural, one {mais #} other {mais #}}',
  attached: 'A carta segue em anexo, em PDF, selada de modo que qualquer alteração seja detetada.',
  linked:
    'A carta é um PDF, selado de modo que qualquer alteração seja detetada; é demasiado grande para seguir em anexo.',
  pdf: 'Abrir a carta selada',
  letterIn: 'Língua da carta: {language}.',
  page: 'Leia a carta, veja quem a assinou e responda sem criar conta',
  contact: 'Contacto',
  sentFor:
    '{lead} escreve-lhe em nome dos signatários; {operator} entrega a carta uma única vez a cada destinatário. A resposta a esta mensagem chega a {lead}.',
  object: 'Opor-se a mais cartas por esta via',
  demonstration: 'Demonstração. Nada nesta mensagem é real e não foi enviada a ninguém fora desta instalação.',
  sentBy: 'Enviado por {operator}, {home}',
  runBy: '{operator}, em {host}, é gerido por {name}.',
  experts: 'Peritos que também assinam, em seu próprio nome: {count}.',
};
