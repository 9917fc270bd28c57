import { IconInfoCircle } from '@tabler/icons-react';
import { CONTESTED, NO_STRENGTH, type Tally } from '../../state/visible.ts';
import { ContestedMark, LineSample } from '../../ui/LineSample.tsx';
import { capital, linkWords } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { useView } from '../common/hooks.ts';
import { Mark } from '../common/Mark.tsx';
import { FilterSection, type FilterValue } from './FilterSection.tsx';
import { GradeGrid } from './GradeGrid.tsx';
import classes from './legend.module.css';

const NONE: Tally = { total: 0, shown: 0 };

function useGroups(tallies: Readonly<Record<string, Tally>>): FilterValue[] {
  const { groups } = useModel();
  const known = groups
    .filter(({ id }) => tallies[id] !== undefined)
    .map(({ id, plural, label }) => ({
      id,
      label: plural,
      title: label,
      mark: <Mark group={id} size={19} />,
      tally: tallies[id] ?? NONE,
    }));
  const foreign = Object.keys(tallies).filter((id) => !groups.some((group) => group.id === id));
  return [...known, ...foreign.map((id) => ({ id, label: id, mark: null, tally: tallies[id] ?? NONE }))];
}

function useTypes(tallies: Readonly<Record<string, Tally>>): FilterValue[] {
  const model = useModel();
  return Object.entries(tallies)
    .sort(([a, one], [b, other]) => other.total - one.total || (a < b ? -1 : 1))
    .map(([id, tally]) => {
      const definition = model.linkTypes.find((type) => type.id === id);
      const double = definition?.doubleBetween != null;
      return {
        id,
        label: linkWords(model, id),
        title: definition?.description,
        mark: <LineSample strength={null} double={double} width={20} />,
        tally,
      };
    });
}

function useStrengths(tallies: Readonly<Record<string, Tally>>): FilterValue[] {
  const { strengths } = useModel();
  const known = strengths.map(({ id, label, description }) => ({
    id,
    label: capital(label),
    title: description,
    mark: <LineSample strength={id} />,
    tally: tallies[id] ?? NONE,
  }));
  const extra: FilterValue[] = [
    {
      id: CONTESTED,
      label: 'Contested',
      title: 'A source denies what another says.',
      mark: <ContestedMark />,
      tally: tallies[CONTESTED] ?? NONE,
    },
    { id: NO_STRENGTH, label: 'Not evaluated', mark: <LineSample strength={null} />, tally: tallies[NO_STRENGTH] ?? NONE },
  ];
  return [...known, ...extra.filter(({ id, tally }) => id === CONTESTED || tally.total > 0)];
}

/** Left column: what the marks mean, how many there are, and which of them are shown. */
export function Legend() {
  const view = useView();
  const { open } = useActions();
  const groups = useGroups(view.groups);
  const types = useTypes(view.types);
  const strengths = useStrengths(view.strengths);
  return (
    <aside className={classes.legend} aria-label="Legend and filters">
      <FilterSection title="Entity types" filter="groupsOff" values={groups} hint="Nothing is on the chart." />
      <FilterSection title="Link strength" filter="strengthsOff" values={strengths} />
      <GradeGrid tallies={view.grades}>
        <button type="button" className={classes.explain} onClick={() => open({ kind: 'legend' })}>
          <IconInfoCircle size={15} aria-hidden /> Explain lines and codes
        </button>
      </GradeGrid>
      <FilterSection title="Link types" filter="typesOff" values={types} hint="No links are on the chart." />
    </aside>
  );
}
