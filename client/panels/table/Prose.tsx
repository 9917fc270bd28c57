import type { View } from '../../state/visible.ts';
import { capital } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import panel from '../panel.module.css';
import { proseOf } from './prose.ts';
import classes from './table.module.css';

/** What the chart shows, to be read from top to bottom. */
export function Prose({ view }: { view: View }) {
  const model = useModel();
  const { selectNode, selectLink } = useActions();
  const passages = proseOf(view, model);
  if (passages.length === 0) return <p className={classes.none}>Nothing is shown.</p>;
  return (
    <div className={classes.scroll}>
      <div className={classes.prose}>
        {passages.map(({ shown, heading, lines }) => (
          <section key={shown.node.id}>
            <h3>
              <button type="button" className={panel.linkButton} onClick={() => selectNode(shown.node.id)}>
                {heading}
              </button>
            </h3>
            {lines.length > 0 ? (
              <ul>
                {lines.map(({ link, text }) => (
                  <li key={link.id}>
                    <button type="button" onClick={() => selectLink(link.id)}>
                      {capital(text)}
                    </button>
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </div>
    </div>
  );
}
