import classes from './exact-text.module.css';
import { piecesOf } from './unseen.ts';

/**
 * A value of a database as text: what would not be seen in it is marked by its number, and what is selected and copied is the value itself.
 */
export function ExactText({ text }: { text: string }) {
  const pieces = piecesOf(text);
  if (pieces.every(({ sign }) => sign === null)) return <>{text}</>;
  return pieces.map((piece) =>
    piece.sign === null ? (
      piece.text
    ) : (
      <span key={piece.at} className={classes.sign} data-sign={piece.sign} title={piece.name}>
        {piece.text}
      </span>
    ),
  );
}
