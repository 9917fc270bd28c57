import { type BrowserContext, test as base, expect } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { Library } from './library.ts';
import { Workbench } from './workbench.ts';

/** Writes down whatever a page of this context complains of: errors of scripts, of the console, of the content policy. */
export async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
}

interface Options {
  /** Complaints that the journey brings about on purpose. */
  tolerated: RegExp | null;
}

interface Fixtures {
  /** A page of the product, not opened yet. */
  explorer: Explorer;
  /** The same page, in words of who works with Cypher and of who asks the library. */
  bench: Workbench;
  library: Library;
  /** The same product in a browser that knows nothing: no history, no storage. */
  freshExplorer: () => Promise<Explorer>;
  complaints: string[];
}

/** A journey that leaves a page error, a console error or a violated content policy behind has failed, whatever it saw. */
export const test = base.extend<Options & Fixtures>({
  tolerated: [null, { option: true }],
  complaints: [
    async ({ context, tolerated }, use) => {
      const complaints: string[] = [];
      await watch(context, complaints);
      await use(complaints);
      expect(complaints.filter((complaint) => tolerated === null || !tolerated.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
  explorer: async ({ page }, use) => {
    await use(new Explorer(page));
  },
  bench: async ({ page }, use) => {
    await use(new Workbench(page));
  },
  library: async ({ page }, use) => {
    await use(new Library(page));
  },
  freshExplorer: async ({ browser, complaints, contextOptions, baseURL, viewport, colorScheme }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL, viewport, colorScheme });
      contexts.push(context);
      await watch(context, complaints);
      return new Explorer(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
