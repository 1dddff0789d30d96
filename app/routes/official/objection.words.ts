import { sentences } from '~/platform/locale/sentences';

export const words = sentences('official/objection', {
  title: 'Stop receiving joint letters',
  lead: 'This applies to {name}, at {mailbox}.',
  happens:
    'From now on, we send {name} no joint letters from this service, whichever organisation leads them. Emails prepared but not yet sent are stopped.',
  lasting: 'This stays in force until you ask us to lift it. Letters you have already received are not affected.',
  deed: 'Stop receiving joint letters',
  objected: 'You will receive no more joint letters',
  objectedMeaning: 'We no longer send {name} joint letters from this service.',
});
