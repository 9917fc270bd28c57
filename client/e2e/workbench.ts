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

  /** Words of a colour, as drawn. */
  words(kind: 'keyword' | 'label' | 'parameter' | 'string' | 'property'): Locator {
    return this.editor.locator(`.cy-${kind}`);
  }

  tab(name: string): Locator {
    return this.drawer.getByRole('tablist', { name: 'Queries' }).getByRole('tab', { name });
  }
}
