import { Modal } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { ContestedMark, LineSample } from '../../ui/LineSample.tsx';
import { capital } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { Mark } from '../common/Mark.tsx';
import classes from './legend-dialog.module.css';

function Lines() {
  const { strengths } = useModel();
  return (
    <section>
      <h3>Lines: how strongly a link is supported</h3>
      <dl className={classes.rows}>
        {strengths.map(({ id, label, description }) => (
          <div key={id}>
            <dt>
              <LineSample strength={id} width={44} /> {capital(label)}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className={classes.centre}>
              <ContestedMark size={13} />
            </span>{' '}
            Contested
          </dt>
          <dd>Marked on top: at least one source denies what another one says. Both are listed, neither is removed.</dd>
        </div>
        <div>
          <dt>
            <LineSample strength="confirmed" double width={44} /> Whole and part
          </dt>
          <dd>A double line joins a network and a part of it. Expanding a whole also brings what its parts are linked to.</dd>
        </div>
        <div>
          <dt>
            <LineSample strength="tentative" width={44} /> Question
          </dt>
          <dd>“Possibly the same” is a question that somebody has to judge. No path crosses it unless you ask.</dd>
        </div>
      </dl>
    </section>
  );
}

function Grades() {
  const scheme = useModel().gradeSchemes.find(({ id }) => id === '4x4');
  if (scheme === undefined) return null;
  const column = (title: string, codes: Record<string, string>, unknown: string) => (
    <div>
      <h4>{title}</h4>
      <dl className={classes.codes}>
        {Object.entries(codes).map(([code, wording]) => (
          <div key={code} data-unknown={code === unknown}>
            <dt className="mono">{code}</dt>
            <dd>{wording}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
  return (
    <section>
      <h3>Evaluation: {scheme.label}</h3>
      <div className={classes.columns}>
        {column('Source', scheme.source, 'X')}
        {column('Information', scheme.information, '4')}
      </div>
      <p className={classes.note}>
        “B4” is source B, information 4. For open sources the codes are the coders’ own. X and 4 are grey: they say that something
        cannot be assessed, not that it is wrong.
      </p>
    </section>
  );
}

/** Lines of a database that records no evidence. */
function PlainLines() {
  return (
    <section>
      <h3>Lines</h3>
      <dl className={classes.rows}>
        <div>
          <dt>
            <LineSample strength={null} width={44} /> Relationship
          </dt>
          <dd>The arrowhead shows its direction. Several between the same two stand side by side, or as one line with “×3”.</dd>
        </div>
        <div>
          <dt>
            <span className={classes.centre}>
              <IconRefresh size={16} aria-hidden />
            </span>{' '}
            Loop
          </dt>
          <dd>A relationship of a node with itself. Several fan out around the mark.</dd>
        </div>
      </dl>
      <p className={classes.note}>
        This database records no evidence for its relationships, so lines do not show how well they are supported.
      </p>
    </section>
  );
}

function PlainNote() {
  return (
    <p className={classes.note}>
      A node with several labels wears the mark of one of them; “Captions and colours” decides which. “+12” on a mark: twelve more
      relationships that are not on the chart.
    </p>
  );
}

function Marks() {
  const { groups, evidence } = useModel();
  return (
    <section>
      <h3>Marks: what an entity is</h3>
      <ul className={classes.marks}>
        {groups.map(({ id, label }) => (
          <li key={id}>
            <Mark group={id} size={22} /> {label}
          </li>
        ))}
      </ul>
      {evidence ? <OurNote /> : <PlainNote />}
    </section>
  );
}

function OurNote() {
  return (
    <p className={classes.note}>
      Only networks, suspects and convicted people wear orange. <span className="described">‹A name like this›</span> is the
      coders’ description of something that the source does not name. “+12” on a mark: twelve more links that are not on the
      chart.
    </p>
  );
}

export function LegendDialog() {
  const { close } = useActions();
  const { evidence } = useModel();
  const title = evidence ? 'Marks, lines and evaluation' : 'Marks and lines';
  return (
    <Modal opened onClose={close} title={title} size={860} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.body}>
        {evidence ? <Lines /> : <PlainLines />}
        {evidence ? <Grades /> : null}
        <Marks />
      </div>
    </Modal>
  );
}
