import { Modal } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { type FileRead, parseFiles } from '../../state/saved/files.ts';
import { useActions } from '../common/actions.ts';
import { ACCEPTED, readFiles } from './files.ts';
import { ImportPreview } from './ImportPreview.tsx';
import classes from './save.module.css';
import { useSaved } from './use-saved.ts';

/** Questions from files: what is in them is shown before anything is kept. */
export function ImportDialog() {
  const saved = useSaved();
  const { close } = useActions();
  const [read, setRead] = useState<FileRead | null>(null);
  if (saved === null) return null;
  return (
    <Modal opened onClose={close} title="Import questions" size={560} closeButtonProps={{ 'aria-label': 'Close' }}>
      {read === null ? (
        <Choose onFiles={(files) => void readFiles(files).then((texts) => setRead(parseFiles(texts)))} />
      ) : (
        <ImportPreview read={read} saved={saved} again={() => setRead(null)} />
      )}
    </Modal>
  );
}

function Choose({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.form}>
      <DropButton onClick={() => input.current?.click()} onFiles={onFiles} />
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label="Files of questions"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
        }}
      />
      <p className={classes.note}>
        In a file of Cypher, comments above a statement say what it is: <code>{'// name: …'}</code>,{' '}
        <code>{'// question: …'}</code>, <code>{'// category: …'}</code>. Nothing is run.
      </p>
    </div>
  );
}

function DropButton({ onClick, onFiles }: { onClick: () => void; onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <button
      type="button"
      data-autofocus
      className={classes.drop}
      data-over={over}
      onClick={onClick}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={22} aria-hidden />
      <strong>Choose files, or drop them here</strong>
      <span>JSON as exported here, or Cypher: statements that end with a semicolon</span>
    </button>
  );
}
