import { IconArrowRight, IconKey } from '@tabler/icons-react';
import { plural } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import { Headings } from '../common/Headings.tsx';
import { Mark } from '../common/Mark.tsx';
import classes from './schema.module.css';
import { indexOf, type SchemaIndex, type SchemaLabel, type SchemaType } from './schema-words.ts';

interface PropertiesProps {
  readonly of: SchemaLabel | SchemaType;
  readonly indexes: readonly SchemaIndex[];
}

function Properties({ of: { name: of, properties }, indexes }: PropertiesProps) {
  if (properties.length === 0) return <p className={classes.none}>No properties.</p>;
  return (
    <ul className={classes.properties}>
      {properties.map(({ name, types }) => {
        const index = indexOf(indexes, of, name);
        return (
          <li key={name}>
            <bdi>{name}</bdi>
            <small>{types.join(' | ')}</small>
            {index === null ? null : (
              <span className={classes.key}>
                <IconKey size={11} aria-hidden /> {index}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function LabelList({ labels, indexes }: { labels: readonly SchemaLabel[]; indexes: readonly SchemaIndex[] }) {
  const { groups } = useModel();
  return (
    <ul className={classes.list}>
      {labels.map((label) => {
        const group = groups.find(({ kind }) => kind === label.name)?.id;
        return (
          <li key={label.name}>
            <div className={classes.head}>
              {group === undefined ? null : <Mark group={group} size={20} />}
              <h3>
                <bdi>{label.name}</bdi>
              </h3>
              <span className={classes.count}>{plural(label.count, 'node', 'nodes')}</span>
            </div>
            <Properties of={label} indexes={indexes} />
          </li>
        );
      })}
    </ul>
  );
}

const ends = (labels: readonly string[]): string => (labels.length === 0 ? 'no label' : labels.join(', '));

export function TypeList({ types, indexes }: { types: readonly SchemaType[]; indexes: readonly SchemaIndex[] }) {
  return (
    <ul className={classes.list}>
      {types.map((type) => (
        <li key={type.name}>
          <div className={classes.head}>
            <h3 className="mono">
              <bdi>{type.name}</bdi>
            </h3>
            <span className={classes.count}>{plural(type.count, 'relationship', 'relationships')}</span>
          </div>
          {type.count > 0 ? (
            <p className={classes.ends}>
              <bdi>{ends(type.from)}</bdi> <IconArrowRight size={14} aria-label="to" /> <bdi>{ends(type.to)}</bdi>
            </p>
          ) : null}
          <Properties of={type} indexes={indexes} />
        </li>
      ))}
    </ul>
  );
}

export function IndexTable({ indexes }: { indexes: readonly SchemaIndex[] }) {
  return (
    <table className={classes.indexes}>
      <Headings of={['Name', 'Kind', 'On', 'Properties', 'State']} />
      <tbody>
        {indexes.map(({ name, type, names, properties, unique, online }) => (
          <tr key={name}>
            <th scope="row" className="mono">
              {name}
            </th>
            <td>
              {type.toLowerCase()}
              {unique ? ', unique' : ''}
            </td>
            <td>{names.join(', ')}</td>
            <td>{properties.join(', ')}</td>
            <td>{online ? 'online' : 'not online yet'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
