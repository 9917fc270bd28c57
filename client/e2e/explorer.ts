import { expect, type Locator, type Page } from '@playwright/test';
import type { Snapshot } from '../state/snapshot.ts';
import { decode } from '../state/url.ts';

export interface Point {
  x: number;
  y: number;
}

/** Frames without a new drawing after which the chart is at rest. */
const STILL_FRAMES = 4;

/** CSS pixels around the centre of a mark that are its own. */
const MARK_RADIUS = 14;

function distanceToSegment(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(at.x - a.x - along * dx, at.y - a.y - along * dy);
}

/** The page of the product in words of a reader: what they see, and what their hands do. */
export class Explorer {
  readonly chart: Locator;
  readonly panel: Locator;
  readonly legend: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.chart = page.getByTestId('chart');
    this.panel = page.getByRole('complementary', { name: /Selection|Find path/ });
    this.legend = page.getByRole('complementary', { name: 'Legend and filters' });
    this.status = page.getByRole('status').filter({ hasText: /^Showing / });
  }

  /** Opens the page and waits until its chart is drawn. */
  async visit(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.settled();
  }

  /** The view that the address carries. */
  snapshot(): Snapshot {
    const parsed = decode(new URL(this.page.url()).hash);
    if (parsed.kind !== 'view') throw new Error(`The address holds no view: ${this.page.url()}`);
    return parsed.snapshot;
  }

  /** Waits until everything on the chart has its place and the drawing rests. */
  async settled(): Promise<void> {
    await expect(this.chart).toHaveAttribute('data-state', 'drawn');
    await expect
      .poll(() => {
        const parsed = decode(new URL(this.page.url()).hash);
        return parsed.kind === 'view' && Object.values(parsed.snapshot.nodes).every(({ x }) => x !== null);
      }, 'every entity has its place')
      .toBe(true);
    await this.chart.evaluate(async (chart, wanted) => {
      if (!(chart instanceof HTMLElement)) throw new Error('The chart is no element of a page');
      let last = chart.dataset.drawn;
      for (let still = 0; still < wanted; still += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (chart.dataset.drawn !== last || chart.dataset.state !== 'drawn') still = -1;
        last = chart.dataset.drawn;
      }
    }, STILL_FRAMES);
  }

  /** Where an entity is drawn, in page pixels; null when it is not. */
  positionOf(id: string): Promise<Point | null> {
    return this.page.evaluate((wanted) => window.__corridor?.chart?.positionOf(wanted) ?? null, id);
  }

  async positionsOf(ids: readonly string[]): Promise<Record<string, Point | null>> {
    const entries = await Promise.all(ids.map(async (id) => [id, await this.positionOf(id)] as const));
    return Object.fromEntries(entries);
  }

  /** The chart draws these entities. */
  async chartHas(...ids: string[]): Promise<void> {
    for (const id of ids) await expect.poll(() => this.positionOf(id), `${id} is drawn`).not.toBeNull();
  }

  async chartLacks(...ids: string[]): Promise<void> {
    for (const id of ids) await expect.poll(() => this.positionOf(id), `${id} is not drawn`).toBeNull();
  }

  /** Number of entities and links that the chart draws. */
  async drawn(): Promise<{ nodes: number; links: number }> {
    const [nodes, links] = await Promise.all([this.chart.getAttribute('data-nodes'), this.chart.getAttribute('data-links')]);
    return { nodes: Number(nodes), links: Number(links) };
  }

  private async placeOf(id: string): Promise<Point> {
    await this.chartHas(id);
    await this.settled();
    const place = await this.positionOf(id);
    if (place === null) throw new Error(`${id} is not on the chart`);
    return place;
  }

  async click(id: string, options: { button?: 'left' | 'right'; modifiers?: 'Shift'[] } = {}): Promise<void> {
    const { x, y } = await this.placeOf(id);
    for (const key of options.modifiers ?? []) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y, { button: options.button });
    for (const key of options.modifiers ?? []) await this.page.keyboard.up(key);
  }

  async doubleClick(id: string): Promise<void> {
    const { x, y } = await this.placeOf(id);
    await this.page.mouse.dblclick(x, y);
  }

  async drag(id: string, by: Point): Promise<void> {
    const { x, y } = await this.placeOf(id);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x / 2, y + by.y / 2);
    await this.page.mouse.move(x + by.x, y + by.y);
    await this.page.mouse.up();
    await this.settled();
  }

  /** The link of a type between two entities, as the server knows it. */
  async linkBetween(source: string, target: string, type: string): Promise<string> {
    const { data } = await (await this.page.request.post('/api/graph', { data: { ids: [source, target] } })).json();
    for (const link of data.fragment.links) if (link.type === type) return String(link.id);
    throw new Error(`No ${type} between ${source} and ${target}`);
  }

  /** Clicks the line itself, at the place that is furthest from other lines and marks. The two ends are joined by this link only. */
  async clickLink(id: string, source: string, target: string): Promise<void> {
    const [from, to] = [await this.placeOf(source), await this.placeOf(target)];
    const ids = Object.keys(this.snapshot().nodes);
    const places = await this.positionsOf(ids);
    const { data } = await (await this.page.request.post('/api/graph', { data: { ids } })).json();
    const lines: [Point, Point][] = data.fragment.links.flatMap((link: { id: string; source: string; target: string }) => {
      const [a, b] = [places[link.source], places[link.target]];
      return link.id === id || !a || !b ? [] : [[a, b]];
    });
    const marks = ids.flatMap((other) => places[other] ?? []);
    const room = (at: Point) =>
      Math.min(
        ...marks.map(({ x, y }) => Math.hypot(x - at.x, y - at.y) - MARK_RADIUS),
        ...lines.map(([a, b]) => distanceToSegment(at, a, b)),
      );
    const spots = Array.from({ length: 31 }, (_, step) => {
      const share = 0.2 + step * 0.02;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    });
    const [best] = spots.sort((a, b) => room(b) - room(a));
    if (best !== undefined) await this.page.mouse.click(best.x, best.y);
  }

  /** Opens search and types. The entities found, best first. */
  async search(text: string): Promise<Locator> {
    await this.page.keyboard.press('Control+k');
    const dialog = this.page.getByRole('dialog', { name: 'Search entities' });
    await dialog.getByLabel('Search entities').fill(text);
    await expect(
      dialog
        .getByRole('status')
        .filter({ hasText: /entit|Nothing found/ })
        .first(),
    ).toBeVisible();
    return dialog.getByRole('option');
  }

  /** Finds by name and takes the first hit: it comes onto the chart, and its panel opens. */
  async open(text: string): Promise<void> {
    const hits = await this.search(text);
    await hits.first().click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
    await this.settled();
  }

  /** Double click, and Expand with everything chosen. */
  async expand(id: string): Promise<void> {
    await this.doubleClick(id);
    const dialog = this.page.getByRole('dialog', { name: /^Expand/ });
    await dialog.getByRole('button', { name: 'Expand', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await this.settled();
  }

  /** Takes an entity for one end of the path. */
  async pickEnd(end: 'From' | 'To', text: string, name: string): Promise<void> {
    await this.panel.getByLabel(end, { exact: true }).fill(text);
    await this.page.getByRole('option', { name }).first().click();
    await expect(this.panel.getByLabel(end, { exact: true })).toHaveValue(new RegExp(name));
  }
}
