import { expect, type Locator, type Page } from '@playwright/test';

/** The Cypher workbench in words of who works at it. */
export class Workbench {
  readonly editor: Locator;
  readonly drawer: Locator;
  readonly results: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.drawer = page.getByRole('region', { name: 'Cypher workbench' });
    this.editor = this.drawer.getByRole('textbox', { name: 'Cypher', exact: true });
    this.results = this.drawer.getByRole('region', { name: 'Results' });
    this.status = this.drawer.getByRole('toolbar', { name: 'Query' }).getByRole('status');
  }

  /** By the view in the bar: it covers the chart. */
  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Cypher' }).click();
    await expect(this.editor).toBeFocused();
  }

  /** Takes the place of what stands in the editor, typed key by key but without what the editor adds by itself. */
  async write(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }

  async text(): Promise<string> {
    return (await this.editor.locator('.cm-line').allTextContents()).join('\n');
  }

  async run(): Promise<void> {
    await this.editor.press('Control+Enter');
  }

  /** Opens the workbench, runs a statement and waits for its first rows. */
  async ask(statement: string): Promise<void> {
    await this.open();
    await this.write(statement);
    await this.run();
    await expect(this.results.getByRole('gridcell').first()).toBeVisible();
  }

  /** Saves the query in front under a name that is free; `told` is what the dialog says of it. */
  async save({ name, question, category }: Readonly<Record<'name' | 'question' | 'category', string>>, told = ''): Promise<void> {
    await this.page.keyboard.press('Control+s');
    const dialog = this.page.getByRole('dialog', { name: 'Save this query' });
    await expect(dialog).toContainText(told);
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('What it asks').fill(question);
    await dialog.getByLabel('Category').fill(category);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Words of a colour, as drawn. */
  words(kind: 'keyword' | 'label' | 'parameter' | 'string' | 'property'): Locator {
    return this.editor.locator(`.cy-${kind}`);
  }

  tab(name: string): Locator {
    return this.drawer.getByRole('tablist', { name: 'Queries' }).getByRole('tab', { name });
  }
}
