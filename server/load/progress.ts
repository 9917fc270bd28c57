/** How far a load is. `total` null: not known beforehand. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
}
export type Report = (progress: Progress) => void;
