import { Button } from '@mantine/core';
import { kindLabel } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import classes from './search.module.css';

interface NothingFoundProps {
  readonly q: string;
  readonly kind: string | null;
  readonly didYouMean: readonly string[];
  readonly ask: (text: string) => void;
  readonly anyKind: () => void;
}

export function NothingFound({ q, kind, didYouMean, ask, anyKind }: NothingFoundProps) {
  const model = useModel();
  return (
    <div className={classes.none} role="status">
      <p>
        Nothing found for “{q}”{kind ? ` among entities of the type ${kindLabel(model, kind)}` : ''}.
        {didYouMean.length > 0 ? ' Did you mean' : null}
      </p>
      {didYouMean.map((name) => (
        <Button key={name} variant="default" onClick={() => ask(name)}>
          {name}
        </Button>
      ))}
      {kind ? (
        <Button variant="default" onClick={anyKind}>
          Search all types
        </Button>
      ) : null}
    </div>
  );
}
