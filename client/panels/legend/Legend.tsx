import { IconInfoCircle, IconPalette } from '@tabler/icons-react';
import { CONTESTED, NO_STRENGTH, type Tally, type View } from '../../state/visible.ts';
import { ContestedMark, LineSample } from '../../ui/LineSample.tsx';
import { capital, linkWords } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useAppearance, useModel } from '../common/context.ts';
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

/** Strength and evaluation, which only data with evidence have. */
function Support({ view }: { view: View }) {
  const { open } = useActions();
  const strengths = useStrengths(view.strengths);
  return (
    <>
      <FilterSection title="Link strength" filter="strengthsOff" values={strengths} />
      <GradeGrid tallies={view.grades}>
        <button type="button" className={classes.explain} onClick={() => open({ kind: 'legend' })}>
          <IconInfoCircle size={15} aria-hidden /> Explain lines and codes
        </button>
      </GradeGrid>
    </>
  );
}

/** Where labels have no look of their own, readers may give them one; hidden labels are named here, not only left out. */
function Labels() {
  const { open } = useActions();
  const { settings } = useAppearance();
  const hidden = Object.entries(settings.labels).flatMap(([label, { hidden: off }]) => (off ? [label] : []));
  return (
    <>
      <button type="button" className={classes.explain} onClick={() => open({ kind: 'labels' })}>
        <IconPalette size={15} aria-hidden /> Captions and colours …
      </button>
      {hidden.length > 0 ? (
        <p className={classes.off}>
          Hidden {hidden.length === 1 ? 'label' : 'labels'}: <bdi>{hidden.join(', ')}</bdi>
        </p>
      ) : null}
    </>
  );
}

/** Left column: what the marks mean, how many there are, and which of them are shown. */
export function Legend() {
  const view = useView();
  const model = useModel();
  const { evidence } = model;
  const groups = useGroups(view.groups);
  const types = useTypes(view.types);
  return (
    <aside className={classes.legend} aria-label="Legend and filters">
      <FilterSection
        title={evidence ? 'Entity types' : 'Labels'}
        filter="groupsOff"
        values={groups}
        hint="Nothing is on the chart."
      />
      {evidence ? <Support view={view} /> : model.groups.length > 0 ? <Labels /> : null}
      <FilterSection title="Link types" filter="typesOff" values={types} hint="No links are on the chart." />
    </aside>
  );
}
