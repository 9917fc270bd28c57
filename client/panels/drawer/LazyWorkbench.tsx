import { Button, Group, Loader } from '@mantine/core';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import classes from './drawer.module.css';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly Pane: ComponentType };

/** The editor, the language worker and the results come with the first look at them, not with the page. */
export function LazyWorkbench() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const load = useCallback(() => {
    setLoaded({ kind: 'loading' });
    import('../workbench/CypherPane.tsx').then(
      ({ CypherPane }) => setLoaded({ kind: 'ready', Pane: CypherPane }),
      () => setLoaded({ kind: 'failed' }),
    );
  }, []);
  useEffect(load, [load]);
  if (loaded.kind === 'ready') return <loaded.Pane />;
  if (loaded.kind === 'loading')
    return (
      <div className={classes.waiting} role="status" aria-label="Opening the editor">
        <Loader size={18} />
      </div>
    );
  return (
    <div className={classes.waiting} role="alert">
      <p>
        <strong>The editor could not be loaded.</strong> The server does not answer, or it has a newer version: then the page must
        be loaded anew. The chart and your queries stay.
      </p>
      <Group justify="center">
        <Button variant="default" onClick={load}>
          Try again
        </Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      </Group>
    </div>
  );
}
