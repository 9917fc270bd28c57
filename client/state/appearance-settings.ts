import { z } from 'zod';

/**
 * How a reader wants the labels of a foreign database to look: kept per database. Colours of our own model are part of its meaning (only
 * suspects and networks wear orange) and cannot be changed.
 */
export interface LabelAppearance {
  /** Property that names a node; null: as the server suggests. */
  readonly caption: string | null;
  /** `#rrggbb`; null: as the server suggests. */
  readonly color: string | null;
  readonly icon: string | null;
  readonly hidden: boolean;
}

export interface AppearanceSettings {
  readonly labels: Readonly<Record<string, LabelAppearance>>;
  /** Which label of a node with several decides, first wins; labels that are not listed come after, in the server's order. */
  readonly priority: readonly string[];
  /** Properties that are columns of the table; null: the most frequent. */
  readonly nodeColumns: readonly string[] | null;
  readonly linkColumns: readonly string[] | null;
}

const PLAIN_LABEL: LabelAppearance = { caption: null, color: null, icon: null, hidden: false };
export const PLAIN: AppearanceSettings = { labels: {}, priority: [], nodeColumns: null, linkColumns: null };

const Color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .transform((hex) => hex.toLowerCase());
// What is damaged falls back by itself, so that one bad colour does not cost the other settings.
const Label = z.object({
  caption: z.string().min(1).nullable().catch(null),
  color: Color.nullable().catch(null),
  icon: z.string().min(1).nullable().catch(null),
  hidden: z.boolean().catch(false),
});
const Kept = z.object({
  labels: z.record(z.string(), Label.catch(PLAIN_LABEL)).catch({}),
  priority: z.array(z.string()).catch([]),
  nodeColumns: z.array(z.string()).nullable().catch(null),
  linkColumns: z.array(z.string()).nullable().catch(null),
});

export const isColor = (text: string): boolean => Color.safeParse(text).success;

const isPlainLabel = ({ caption, color, icon, hidden }: LabelAppearance): boolean =>
  caption === null && color === null && icon === null && !hidden;

const withoutPlain = (labels: AppearanceSettings['labels']): AppearanceSettings['labels'] =>
  Object.fromEntries(Object.entries(labels).filter(([, label]) => !isPlainLabel(label)));

/** Whether every label looks as the server suggests. */
export const isPlain = ({ labels, priority }: AppearanceSettings): boolean =>
  priority.length === 0 && Object.values(labels).every(isPlainLabel);

/** Reads any text; what cannot be understood is as if it had never been set. Never throws. */
export function readAppearance(text: string | null): AppearanceSettings {
  if (text === null) return PLAIN;
  try {
    const { data } = Kept.safeParse(JSON.parse(text));
    if (data === undefined) return PLAIN;
    return { ...data, labels: withoutPlain(data.labels), priority: [...new Set(data.priority)] };
  } catch {
    return PLAIN;
  }
}

export const writeAppearance = (settings: AppearanceSettings): string => JSON.stringify(settings);

export const ofLabel = ({ labels }: AppearanceSettings, label: string): LabelAppearance =>
  Object.hasOwn(labels, label) ? (labels[label] ?? PLAIN_LABEL) : PLAIN_LABEL;

export function changeLabel(settings: AppearanceSettings, label: string, patch: Partial<LabelAppearance>): AppearanceSettings {
  return { ...settings, labels: withoutPlain({ ...settings.labels, [label]: { ...ofLabel(settings, label), ...patch } }) };
}

/** Puts a label before all others, or takes it back into the server's order. */
export function prefer(settings: AppearanceSettings, label: string, first: boolean): AppearanceSettings {
  const others = settings.priority.filter((other) => other !== label);
  return { ...settings, priority: first ? [label, ...others] : others };
}
