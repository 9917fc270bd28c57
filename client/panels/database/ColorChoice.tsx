import { ColorInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { adaptedIn, PALETTE } from '../../graph/hues.ts';
import { isColor } from '../../state/appearance-settings.ts';
import { ChoicePopover } from './ChoicePopover.tsx';
import classes from './labels-dialog.module.css';

interface ColorChoiceProps {
  readonly label: string;
  /** null: as suggested. */
  readonly color: string | null;
  readonly shown: string;
  /** A popover floats: Esc is its own. */
  readonly onOpen: (open: boolean) => void;
  readonly choose: (color: string | null) => void;
}

function Adapted({ color }: { color: string | null }) {
  const themes = color === null ? [] : adaptedIn(color);
  if (themes.length === 0) return null;
  return (
    <p className={classes.hint}>
      {themes.length === 1 ? `In the ${themes[0]} theme it` : 'It'} is drawn {themes[0] === 'dark' ? 'lighter' : 'darker'}, so
      that it can be seen.
    </p>
  );
}

/** A colour from the palette, or any: what could not be seen on the ground is made lighter or darker. */
export const ColorChoice = ({ label, color, shown, choose, onOpen }: ColorChoiceProps) => (
  <ChoicePopover
    hint="Colour"
    name={`Colour of ${label}`}
    position="bottom"
    shown={<span style={{ background: shown }} />}
    className={classes.swatchButton}
    onOpen={onOpen}
    reset={color === null ? null : () => choose(null)}
  >
    <Palette color={color} choose={choose} />
    <ColorInput
      size="xs"
      label="Any colour"
      format="hex"
      withEyeDropper={false}
      popoverProps={{ withinPortal: false }}
      value={color ?? shown}
      onChange={(value) => {
        if (isColor(value)) choose(value.toLowerCase());
      }}
    />
    <Adapted color={color} />
  </ChoicePopover>
);

const Palette = ({ color, choose }: Pick<ColorChoiceProps, 'color' | 'choose'>) => (
  <fieldset className={classes.swatches}>
    <legend className="visually-hidden">Palette</legend>
    {PALETTE.map((each) => (
      <button
        key={each}
        type="button"
        aria-label={each}
        aria-pressed={color === each}
        style={{ background: each }}
        onClick={() => choose(each)}
      >
        {color === each ? <IconCheck size={14} aria-hidden /> : null}
      </button>
    ))}
  </fieldset>
);
