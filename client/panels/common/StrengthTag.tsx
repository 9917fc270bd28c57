import type { GraphLink } from '../../../server/contract/graph.ts';
import { ContestedMark, LineSample } from '../../ui/LineSample.tsx';
import { capital } from '../../ui/words.ts';
import { useModel } from './context.ts';

export function useStrengthLabel(): (strength: string | null) => string {
  const { strengths } = useModel();
  return (strength) => {
    if (strength === null) return 'Not evaluated';
    return strengths.find(({ id }) => id === strength)?.label ?? capital(strength);
  };
}

/** "╌╌ Unconfirmed", and "◆ contested" where a source denies the link. */
export function StrengthTag({ link }: { link: Pick<GraphLink, 'strength' | 'contested'> }) {
  const label = useStrengthLabel();
  return (
    <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center', whiteSpace: 'nowrap' }}>
      <LineSample strength={link.strength} width={22} />
      {capital(label(link.strength))}
      {link.contested ? (
        <>
          <ContestedMark /> contested
        </>
      ) : null}
    </span>
  );
}
