/** Level of detail: what is left out when much is drawn. Measured against a bare sigma page, see `npm run bench`. */
export interface Detail {
  readonly level: 'full' | 'reduced';
  /** Smallest radius of a node, in CSS pixels, at which its icon can be read. */
  readonly iconFrom: number;
  /** Radius of a leaf, in CSS pixels, from which arrowheads are drawn. */
  readonly arrowFrom: number;
  /** Whether hovering dims everything else, which redraws the whole chart. */
  readonly hoverDims: boolean;
  /** Thickness of a plain link in CSS pixels. */
  readonly linkWidth: number;
}

/** Links up to which everything is drawn. */
export const FULL_DETAIL_LINKS = 3000;
/** Links up to which every link may carry its reading, where there is room. */
export const LABELLED_LINKS = 36;
export const MAX_LABELS = 300;

const FULL: Detail = { level: 'full', iconFrom: 7, arrowFrom: 6, hoverDims: true, linkWidth: 1.5 };
const REDUCED: Detail = { level: 'reduced', iconFrom: 8, arrowFrom: 9, hoverDims: false, linkWidth: 0.9 };

export const detailFor = (drawnLinks: number): Detail => (drawnLinks > FULL_DETAIL_LINKS ? REDUCED : FULL);
