import { Button } from '@mantine/core';
import { useActions } from '../common/actions.ts';

const RULES = [
  'Every link rests on at least one claim, every claim on a source and a line in it. The notes are the coders’ own words; only the few words by which a source names something are quoted.',
  'Who passes something on and who first knew are kept apart: two documents that relay one body are two documents, one origin.',
  'What a source only believes, alleges or fears stays hedged; what the coders infer says so. Superlatives are assessments, never names.',
  'Figures keep their qualifier, and are added up only where the source says that parts make a total.',
  'Dates are as precise as given. A date of a publication is not the date of the event.',
  'An arrest is not a conviction. Only what a court decided is called convicted.',
  'Likeness is not identity: two groups that are described alike stay two, joined at most by “possibly the same”.',
  'Unnamed people stay unnamed. Language and nationality are no place, no filter and no colour.',
  'A source that denies a link is shown beside those that state it. Nothing is resolved for you.',
];

export function Rules() {
  const { open } = useActions();
  return (
    <section aria-labelledby="about-rules">
      <h2 id="about-rules">How it was coded</h2>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Button variant="default" onClick={() => open({ kind: 'legend' })}>
        Marks, lines and evaluation explained
      </Button>
    </section>
  );
}
