import { test } from './support/arranged';
import { draftedLetter } from './support/letters';
import { verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'Words that two people weigh';

/** As Word copies it. */
const fromWord = `<style>p.MsoNormal {margin:0cm}</style><h2 style='margin-top:0cm'>At stake</h2>
<p class=MsoNormal style='text-align:justify'>Reports <b style='mso-bidi-font-weight:normal'>rise</b>.<a href="#_ftn1" name="_ftnref1">[1]</a><img src="x.png"></p>
<ul style='margin-top:0cm' type=disc><li class=MsoNormal>one</li><li class=MsoNormal>two</li></ul>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Annual report.</p></div></div>`;

test('two people write at one draft, a reviewer notes a paragraph, and no text is lost', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Harvest Table',
    host: 'harvesttable.example',
    country: 'IE',
    officer: 'Maeve Byrne',
    director: 'Conor Walsh',
  });
  const letter = await draftedLetter(lead, title);
  const text = `/desk/letters/${letter.id}/text`;
  const body = (page: Page) => page.getByLabel('Text of the letter', { exact: true });

  const maeve = await newcomer();
  await test.step('the draft saves itself, again and again, and shows at once how it will read', async () => {
    await signIn(maeve, lead.officer.address);
    await maeve.goto(text, { waitUntil: 'networkidle' });
    for (const words of ['First thoughts.', 'Second thoughts.', 'Third thoughts.']) {
      const before = await counter(maeve);
      await body(maeve).fill(words);
      await expect(maeve.locator('.preview')).toContainText(words);
      await savedSince(maeve, before);
    }
    await maeve.reload({ waitUntil: 'networkidle' });
    await expect(body(maeve)).toHaveValue('Third thoughts.');
    await seen(maeve, 'text of a draft');
  });

  await test.step('what is pasted from a word processor is a letter, and says what was left out', async () => {
    await body(maeve).fill('');
    await body(maeve).evaluate((field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, fromWord);
    await expect(body(maeve)).toHaveValue(
      '## At stake\n\nReports **rise**.[^1]\n\n- one\n- two\n\n[^1]: Annual report.',
    );
    await expect(maeve.getByText('without what a letter cannot hold: images')).toBeVisible();
    await expect(maeve.locator('.preview').getByRole('heading', { name: 'At stake' })).toBeVisible();
    await maeve.keyboard.press('Control+z');
    await expect(body(maeve)).toHaveValue('');
    await body(maeve).fill('Third thoughts.');
  });

  const plain = await newcomer({ javaScript: false });
  await test.step('another window, without script, saves over it by its button', async () => {
    await signIn(plain, lead.officer.address);
    await plain.goto(text);
    await body(plain).fill('Thoughts of the other window.');
    await plain.getByLabel('Ask 3', { exact: true }).fill('A third ask.');
    await plain.getByRole('button', { name: 'Save the draft' }).first().click();
    await plain.getByRole('button', { name: 'Move ask 3 up' }).click();
    await expect(plain.getByLabel('Ask 2', { exact: true })).toHaveValue('A third ask.');
    await seen(plain, 'text of a draft, without script');
  });

  await test.step('the first window’s text is refused, shown beside the other, and kept', async () => {
    await body(maeve).fill('Thoughts of the first window.');
    await maeve.getByRole('button', { name: 'Save the draft' }).last().click();
    await expect(maeve.getByRole('alert')).toContainText('Someone saved this text after you opened it.');
    const both = maeve.getByRole('row').filter({ hasText: 'Paragraph 1' });
    await expect(both).toContainText('Thoughts of the other window.');
    await expect(both).toContainText('Thoughts of the first window.');
    await expect(body(maeve)).toHaveValue('Thoughts of the first window.');
    await seen(maeve, 'two texts of one draft');
    await maeve.getByRole('button', { name: 'Replace the saved text with mine' }).click();
    await expect(maeve.getByRole('button', { name: 'Save the draft' }).last()).toBeVisible();
    await expect(body(maeve)).toHaveValue('Thoughts of the first window.');
  });

  await test.step('a named reviewer notes a paragraph', async () => {
    await maeve.getByRole('link', { name: 'Reviewers', exact: true }).click();
    await maeve.getByLabel('Reviewer’s email address').fill('rita@lantern.example');
    await maeve.getByRole('button', { name: 'Add reviewer' }).click();
    await seen(maeve, 'reviewers');
    const rita = await newcomer({ javaScript: false });
    await rita.goto(`/reviews/${letter.id}`);
    await signIn(rita, 'rita@lantern.example');
    await rita.getByRole('link', { name: 'Add a note' }).click();
    await rita.getByLabel('Your note on paragraph 1').fill('Whose thoughts?');
    await rita.getByRole('button', { name: 'Save the note' }).click();
    await expect(rita.getByText('Whose thoughts?')).toBeVisible();
    await seen(rita, 'review');
  });

  await test.step('the note stands beside the text, is marked once the paragraph changes, and is settled', async () => {
    await maeve.goto(text, { waitUntil: 'networkidle' });
    await expect(maeve.getByText('Whose thoughts?')).toBeVisible();
    const before = await counter(maeve);
    await body(maeve).fill('Our thoughts.');
    await expect(maeve.getByText('The paragraph has changed since this note was written.')).toBeVisible();
    await savedSince(maeve, before);
    await maeve.getByRole('button', { name: 'Resolve this note' }).click();
    await expect(maeve.getByText('Whose thoughts?')).toHaveCount(0);
    await expect(body(maeve)).toHaveValue('Our thoughts.');
  });
});

const counter = (page: Page): Promise<string> => page.locator('input[name=counter]').inputValue();

/** The draft has saved itself: the page says so, and the next save will carry another counter. */
async function savedSince(page: Page, before: string): Promise<void> {
  await expect(page.locator('input[name=counter]')).not.toHaveValue(before);
  await expect(page.locator('.saving')).toContainText(/^Saved /);
}
