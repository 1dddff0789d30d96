import { describe, expect, it } from 'vitest';
import { countryOfLabel, officialLanguages, representedCountries } from '~/officials/person/country-label';
import { isInstitutional } from '~/officials/person/official';
import { politicalGroupOf } from '~/officials/person/political-group';
import groupNames from './samples/group-names.json';

describe('a country', () => {
  it('is known by its name in every language of the Union', () => {
    for (const language of officialLanguages) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const country of representedCountries) expect(countryOfLabel(names.of(country) ?? '')).toBe(country);
    }
  });

  it.each([
    ['République tchèque', 'CZ'],
    ['Tchéquie', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Pays-Bas', 'NL'],
    ['ROYAUME-UNI', 'GB'],
    [' Королевство ', undefined],
    ['Ελλάδα', 'GR'],
    ['EL', 'GR'],
    ['', undefined],
  ])('%s is %s', (label, country) => expect(countryOfLabel(label)).toBe(country));
});

describe('a group', () => {
  it.each([
    ['Group of the European People’s Party (Christian Democrats)', 'EPP'],
    ["Groupe de l'Alliance Progressiste des Socialistes et Démocrates au Parlement européen", 'S&D'],
    ["Groupe Alliance des démocrates et des libéraux pour l'Europe", 'Renew'],
    ['Groupe Europe des Nations et des Libertés', 'ID'],
    ['Groupe Europe de la liberté et de la démocratie directe', 'EFDD'],
    ['Groupe confédéral de la Gauche unitaire européenne/Gauche verte nordique', 'The Left'],
    ['Groupe des Verts/Alliance libre européenne', 'Greens/EFA'],
    ['Europe of Sovereign Nations Group', 'ESN'],
    ['Patriots for Europe Group', 'PfE'],
    ['Identity and Democracy Group', 'ID'],
    ['Fraktion der Europäischen Volkspartei (Christdemokraten)', 'EPP'],
    ['Fraktion der Progressiven Allianz der Sozialdemokraten im Europäischen Parlament', 'S&D'],
    ['Fraktion der Europäischen Konservativen und Reformer', 'ECR'],
    ['Fraktionslos', 'NI'],
    ['Klub zastupnika Europske pučke stranke', 'EPP'],
    ['Klub zastupnika Progresivnog saveza socijalista i demokrata u Europskom parlamentu', 'S&D'],
    ['Nezavisni zastupnici', 'NI'],
    ['Euroopan kansanpuolueen ryhmä (kristillisdemokraatit)', 'EPP'],
    ['Ομάδα του Ευρωπαϊκού Λαϊκού Κόμματος (Χριστιανοδημοκράτες)', 'EPP'],
    ['Група на Европейската народна партия (Християндемократи)', 'EPP'],
    ['Европейски консерватори и реформисти', 'ECR'],
    ['Poslanecký klub Európskej ľudovej strany (kresťanských demokratov)', 'EPP'],
    ['Grupa Zielonych / Wolne Przymierze Europejskie', 'Greens/EFA'],
    ['Grupul Identitate și Democrație', 'ID'],
    ['Verts/ALE', 'Greens/EFA'],
    ['PPE', 'EPP'],
  ])('%s is %s', (label, group) => expect(politicalGroupOf(label)).toBe(group));

  it('is known by the names that the Parliament gives it in the languages of the Union', () => {
    for (const [group, names] of Object.entries(groupNames)) {
      expect(names.filter((name) => politicalGroupOf(name) !== group)).toEqual([]);
    }
  });

  it('that nobody knows yet has no key', () => expect(politicalGroupOf('constructor')).toBeUndefined());
});

describe('an address is the institution’s own', () => {
  it.each([
    ['europarl.europa.eu', true],
    ['EP.europa.eu', true],
    ['ec.europa.eu', false],
    ['mail.europarl.europa.eu', false],
    ['europarl.europa.eu.example', false],
    ['neweuroparl.europa.eu', false],
  ])('by its full host: %s', (host, own) => expect(isInstitutional(`@${host}`)).toBe(own));
});
