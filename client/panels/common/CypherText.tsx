import '../../editor/editor.css';
import { wordsOf } from '../../ui/cypher-words.ts';

/** Long statements scroll: the keyboard must reach them too. */
const SCROLLS = { tabIndex: 0 };

/** A statement to read, in the colours of the editor. */
export const CypherText = ({ text, className }: { text: string; className?: string | undefined }) => {
  let at = 0;
  return (
    <pre className={className} {...SCROLLS}>
      {wordsOf(text).map(({ text: word, kind }) => {
        at += word.length;
        return kind === null ? (
          word
        ) : (
          <span key={at} className={`cy-${kind}`}>
            {word}
          </span>
        );
      })}
    </pre>
  );
};
