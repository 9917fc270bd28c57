import { expect, type Locator, type Page } from '@playwright/test';

/** The question library and what is saved, beside the editor, in words of who asks. */
export class Library {
  readonly panel: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Question library' });
  }

  /** By its key, with the focus on the page. */
  async open(): Promise<void> {
    await this.page.keyboard.press('q');
    await expect(this.panel).toBeVisible();
  }

  /** By its button in the workbench, unless it is open already. */
  async openBeside(): Promise<void> {
    const opener = this.page.getByRole('button', { name: 'Library', exact: true });
    if ((await opener.getAttribute('aria-pressed')) === 'false') await opener.click();
    await expect(this.panel).toBeVisible();
  }

  async show(half: 'Library' | 'Saved'): Promise<void> {
    await this.panel.getByRole('radiogroup', { name: 'Which questions' }).getByText(half).click();
  }

  /** A question by what it is called. */
  question(name: string | RegExp): Locator {
    return this.panel.getByRole('listitem').getByRole('button', { name }).first();
  }

  /** What can be done with a saved question. */
  async choose(name: string, what: string): Promise<void> {
    await this.panel.getByRole('button', { name: `More about ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }

  /** The message at the foot of the page. */
  said(words: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: words });
  }

  /** Offers files to the import, and waits until what they hold has been read. */
  async offer(files: readonly { readonly name: string; readonly text: string }[]): Promise<Locator> {
    await this.panel.getByRole('button', { name: 'Import and export' }).click();
    await this.page.getByRole('menuitem', { name: 'Import …' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Import questions' });
    await dialog
      .getByLabel('Files of questions')
      .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
    // The first parse of a page builds the tables of the grammar.
    await expect(dialog.getByText(/\d+ questions?$/)).toBeVisible({ timeout: 75_000 });
    return dialog;
  }
}
