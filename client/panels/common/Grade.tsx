import { Tooltip } from '@mantine/core';
import type { Grade as GradeOf } from '../../../server/contract/claims.ts';
import classes from './grade.module.css';

/** Evaluation as a code, grey where it means "cannot be assessed"; the wording is a focus or a hover away, and in `GradeWords`. */
export function GradeBadge({ grade }: { grade: GradeOf }) {
  return (
    <Tooltip label={`${grade.schemeLabel} · ${grade.sourceWording ?? ''}; ${grade.informationWording ?? ''}`} multiline maw={320}>
      <span className={classes.badge}>
        <span className="visually-hidden">Evaluation </span>
        {grade.scheme} <span data-unknown={grade.sourceUnknown}>{grade.source ?? '–'}</span>
        <span data-unknown={grade.informationUnknown}>{grade.information ?? '–'}</span>
      </span>
    </Tooltip>
  );
}

/** The code in full: what both characters mean, and whose evaluation it is. */
export function GradeWords({ grade }: { grade: GradeOf }) {
  return (
    <p className={classes.words}>
      Evaluation {grade.scheme}: {grade.code}, evaluated by {grade.by}. Source {grade.source ?? 'not evaluated'}
      {grade.sourceWording ? `: ${grade.sourceWording}` : ''}. Information {grade.information ?? 'not evaluated'}
      {grade.informationWording ? `: ${grade.informationWording}` : ''}.
    </p>
  );
}
