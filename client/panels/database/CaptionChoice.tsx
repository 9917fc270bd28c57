import { Select } from '@mantine/core';

interface CaptionChoiceProps {
  readonly label: string;
  /** null: as suggested. */
  readonly caption: string | null;
  /** What the server names nodes of this label by; null: by label and number. */
  readonly suggested: string | null;
  readonly properties: readonly string[];
  readonly choose: (caption: string | null) => void;
}

/** Mantine's select wants a value for every choice. */
const SUGGESTED = '\u0000suggested';
/** More choices than can be looked through are searched. */
const MANY = 8;

/** The property that names nodes of a label. */
export function CaptionChoice({ label, caption, suggested, properties, choose }: CaptionChoiceProps) {
  // One that was chosen stays, though no node that was looked at has it now.
  const names = [...new Set([...properties, ...(caption === null ? [] : [caption])])].filter((name) => name !== suggested);
  const choices = [
    { value: SUGGESTED, label: suggested === null ? 'Label and number (suggested)' : `${suggested} (suggested)` },
    ...names.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Select
      size="xs"
      aria-label={`Caption of ${label}`}
      data={choices}
      value={caption ?? SUGGESTED}
      allowDeselect={false}
      searchable={choices.length > MANY}
      comboboxProps={{ withinPortal: true }}
      onChange={(value) => choose(value === null || value === SUGGESTED ? null : value)}
    />
  );
}
