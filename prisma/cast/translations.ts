import type { TextParts } from '~/letters/text/text';

/** The main letter in French, part by part as it stands in English. */
export const mainLetterInFrench = {
  shortTitle: 'Conclure le règlement',
  place: 'Bruxelles',
  text: {
    language: 'fr',
    title: 'Concluez le règlement, et gardez l’enfant en son centre',
    subject:
      'Proposition de règlement établissant des règles en vue de prévenir et de combattre les abus sexuels sur enfants – COM(2022) 209 final, 2022/0155(COD)',
    addresseeBlock:
      'Aux membres du Parlement européen\nCommission des libertés civiles, de la justice et des affaires intérieures\nRue Wiertz 60\n1047 Bruxelles',
    body: `Nous, organisations soussignées, travaillons chaque jour avec des enfants victimes d’abus sexuels et avec celles et ceux qui prennent soin d’eux. Nous vous écrivons parce que les négociations sur le règlement ont atteint le point où elles peuvent encore échouer, et parce que les enfants seraient les premiers à ressentir cet échec.

## Deux échéances, et toujours pas de loi

La Commission a présenté sa proposition le 11 mai 2022.[^proposal] Le Conseil a arrêté sa position le 26 novembre 2025, et les institutions sont en trilogue depuis le 9 décembre 2025. Entre-temps, le règlement provisoire a cessé de s’appliquer le 3 avril 2026.[^interim] En juillet 2026, un nouveau règlement provisoire était en préparation : selon la position du Conseil en première lecture, il doit s’appliquer jusqu’au 3 avril 2028.[^bridge] Des règles qui prennent fin à une date, deux fois de suite, ne sont pas un fondement.

Trois conséquences en découlent pour notre travail :

- **Les signalements arrivent plus tard, ou n’arrivent pas.** Ce qui n’est pas trouvé n’est pas signalé, et ce qui n’est pas signalé ne donne lieu à aucune enquête.
- **Les victimes attendent.** Celles dont les abus ont été enregistrés ne peuvent demander à aucune autorité que les images soient retirées.
- **La prévention est à l’arrêt.** Les services qui veulent évaluer et réduire les risques ne savent pas ce qui leur sera demandé.

## Ce que fait une bonne loi

Une bonne loi commence par *prévenir*. Elle demande aux services de savoir comment ils peuvent être détournés, et d’agir avant qu’un enfant ne soit atteint. Elle dit précisément ce qu’elle exige, et de qui. Elle soumet toute mesure intrusive à un tribunal ou à une autorité indépendante. Elle donne aux victimes des droits qu’elles peuvent exercer sans avocat, et elle mesure ce qu’elle obtient.

> La sécurité et la vie privée sont l’une et l’autre des droits de l’enfant. Une loi qui joue l’une contre l’autre ne protégera ni l’une ni l’autre.

Nous ne demandons pas de hâte. Nous demandons que les institutions achèvent ce qu’elles ont commencé, avec les garanties que le droit de l’Union exige,[^charter] et qu’elles le fassent au cours de cette année de procédure.

[^proposal]: Proposition de règlement du Parlement européen et du Conseil établissant des règles en vue de prévenir et de combattre les abus sexuels sur enfants, COM(2022) 209 final, 11 mai 2022.

[^interim]: Règlement (UE) 2021/1232 du Parlement européen et du Conseil du 14 juillet 2021, tel que prorogé.

[^bridge]: Position du Conseil en première lecture sur un nouveau règlement provisoire, en juillet 2026.

[^charter]: Charte des droits fondamentaux de l’Union européenne, articles 7, 8, 24 et 52, paragraphe 1.`,
    asks: [
      'Concluez les négociations sur le règlement, afin qu’aucune règle provisoire n’ait à être prorogée de nouveau.',
      'Maintenez la prévention au premier rang : obligez les services à évaluer le risque d’être détournés contre des enfants, et à le réduire.',
      'Donnez aux victimes un droit opposable à ce que les contenus de leurs abus soient recherchés et retirés, gratuitement et dans leur langue.',
      'Soumettez toute mesure intrusive à l’autorisation préalable d’un tribunal ou d’une autorité indépendante, et publiez chaque année ce qu’elle a permis.',
    ],
    askInBrief:
      'Concluez le règlement visant à prévenir et à combattre les abus sexuels sur enfants (2022/0155(COD)).\nGardez en son centre la prévention, les droits des victimes et les garanties judiciaires.',
  } satisfies TextParts,
};
