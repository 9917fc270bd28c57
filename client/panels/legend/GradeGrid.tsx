import { useModel } from '../common/context.ts';
import classes from './legend.module.css';

/** The sixteen codes of the default scheme; what cannot be assessed is grey. Each cell says its wording. */
export function GradeGrid() {
  const scheme = useModel().gradeSchemes.find(({ id }) => id === '4x4');
  if (scheme === undefined) return null;
  const information = Object.entries(scheme.information);
  return (
    <div className={classes.grid}>
      <table>
        <caption className="visually-hidden">{scheme.label}: source by row, information by column</caption>
        <thead>
          <tr>
            <td style={{ background: 'none' }} />
            {information.map(([code, wording]) => (
              <th key={code} scope="col" title={`Information ${code}: ${wording}`}>
                {code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(scheme.source).map(([source, wording]) => (
            <tr key={source}>
              <th scope="row" title={`Source ${source}: ${wording}`}>
                {source}
              </th>
              {information.map(([code, meaning]) => (
                <td key={code} title={`${source}${code}: ${wording}; ${meaning}`} data-unknown={source === 'X' || code === '4'}>
                  {source}
                  {code}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
