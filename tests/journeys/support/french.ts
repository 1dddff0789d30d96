import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { declared } from '~/platform/locale/known-words';
import { french } from '../../../app/words/fr';
import { followLink, openMail } from './mailbox';
import { expect, type Page } from './story';

const alike = new Set(Object.values(french.messages));

/** What English says in the rooms of a co-signing organisation’s way, in pieces that stand on a page as they are. */
async function englishPieces(): Promise<string[]> {
  const rooms = [
    'app/ui',
    'app/sign-on',
    'app/routes/partner/sign-on',
    'app/routes/partner/change',
    'app/routes/account',
    'app/letters/shown',
  ];
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => resolve(room, name)),
  );
  await Promise.all(files.filter((path) => path.endsWith('.words.ts')).map((path) => import(path)));
  return [...declared.values()]
    .flatMap((messages) => Object.values(messages))
    .filter((message) => !alike.has(message) && !/\{\w+,/.test(message))
    .flatMap((message) => message.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 12);
}
let pieces: Promise<string[]> | undefined;

/** The page says that it is French, and nothing on it is the interface’s English. */
export async function expectFrench(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  pieces ??= englishPieces();
  const words = `${await page.title()}\n${(await page.locator('body').allInnerTexts()).join('\n')}`;
  expect(
    (await pieces).filter((piece) => words.includes(piece)),
    `English on ${page.url()}`,
  ).toEqual([]);
}

/** Signs in by the mailed link where the door speaks French. */
export async function signInInFrench(page: Page, address: string): Promise<void> {
  await page.getByLabel('Votre adresse électronique').fill(address);
  await page.getByRole('button', { name: 'Recevoir un lien et un code' }).click();
  await openMail(page, address, 'Votre lien de connexion');
  await followLink(page, '/sign-in/');
  await page.getByRole('button', { name: 'Se connecter' }).click();
}
