import { expect, test } from 'vitest';
import { countsOthers } from '~/organisations/name/listed';

test.each([
  'Boats and 37 others',
  'Boats & 3 more',
  'Bote sowie, 4 weitere',
  'Boats et al',
  '37 organisations',
  'Boats (37 members)',
  'Boats on behalf of 41 NGOs',
  'Boats and thirty-seven others',
  'Boats and dozens of organisations',
  'Boats plus all its members',
  'Boote u.a.',
  'Boats etc.',
  'Лодки и още 37 организации',
  'Βάρκες και άλλες 37 οργανώσεις',
  'Βάρκες και άλλες 37',
  'Hajók és 37 további szervezet',
  'Laevad ja 37 teist',
])('“%s” counts others', (name) => expect(countsOthers(name)).toBe(true));

test.each([
  'Boats U.A.',
  'Lanterns21 Association',
  'Data & More ApS',
  'Lanterns 2030',
  'Route 66 Lanterns',
  'Association of Producers of Bananas and Other Fruit',
  'Lantern I/11-I/57',
])('“%s” counts nobody else', (name) => expect(countsOthers(name)).toBe(false));
