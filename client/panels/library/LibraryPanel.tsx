import { CloseButton, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useActions } from '../common/actions.ts';
import { useModel, useUi } from '../common/context.ts';
import classes from './library.module.css';
import { Questions } from './Questions.tsx';
import { questions } from './queries.ts';
import { SavedQuestions } from './SavedQuestions.tsx';
import { useSaved } from './use-saved.ts';

const count = (n: number | undefined) => (n === undefined ? null : <span className={classes.count}>{n}</span>);

/** Beside the editor: questions to begin with, and those that people have saved. The library's are about Corridor's own data alone. */
export function LibraryPanel({ onClose }: { onClose: () => void }) {
  const { evidence } = useModel();
  const chosen = useUi((ui) => ui.library);
  const { setUi } = useActions();
  const library = useQuery({ ...questions(), enabled: evidence });
  const saved = useSaved();
  const side = evidence ? chosen : 'saved';
  return (
    <aside className={classes.side} aria-label="Question library">
      <div className={classes.head}>
        {evidence ? (
          <SegmentedControl
            size="xs"
            aria-label="Which questions"
            value={side}
            onChange={(value) => setUi({ library: value === 'saved' ? 'saved' : 'questions' })}
            data={[
              { value: 'questions', label: <span>Library {count(library.data?.questions.length)}</span> },
              { value: 'saved', label: <span>Saved {count(saved?.list.data?.length)}</span> },
            ]}
          />
        ) : (
          <h2>Saved questions</h2>
        )}
        <CloseButton size="sm" aria-label="Close the library" onClick={onClose} />
      </div>
      {evidence ? null : (
        <p className={classes.aside}>The library’s own questions are about Corridor’s data, so they are not offered here.</p>
      )}
      {side === 'questions' ? <Questions /> : null}
      {side === 'saved' && saved !== null ? <SavedQuestions saved={saved} /> : null}
    </aside>
  );
}
