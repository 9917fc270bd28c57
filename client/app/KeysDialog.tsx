import { Kbd, Modal, Switch } from '@mantine/core';
import { ApiLink } from '../panels/about/ApiNote.tsx';
import { useActions } from '../panels/common/actions.ts';
import { EDITOR_KEYS, GESTURES, KEYS } from '../ui/keys.ts';
import classes from './keys.module.css';
import { useLetterKeys } from './use-keys.ts';

/** The list on `?`: from the same table that the listener goes by. */
export function KeysDialog() {
  const { close } = useActions();
  const [letters, setLetters] = useLetterKeys();
  return (
    <Modal opened onClose={close} title="Keys and gestures" size={760} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.columns}>
        <table>
          <caption>Keys</caption>
          <tbody>
            {KEYS.map(({ id, shown, does }) => (
              <tr key={id}>
                <th scope="row">
                  {shown.map((key) => (
                    <Kbd key={key} size="xs">
                      {key}
                    </Kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>On the chart</caption>
          <tbody>
            {GESTURES.map(({ shown, does }) => (
              <tr key={shown}>
                <th scope="row">{shown}</th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <td colSpan={2} className={classes.section}>
                In the Cypher editor
              </td>
            </tr>
            {EDITOR_KEYS.map(({ shown, does }) => (
              <tr key={does}>
                <th scope="row">
                  {shown.map((key) => (
                    <Kbd key={key} size="xs">
                      {key}
                    </Kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.more}>
        Scripts and other tools ask the same questions: <ApiLink />.
      </p>
      <Switch
        mt="md"
        size="sm"
        label="Single-character keys"
        description="Switch off when you dictate, or when a hand rests on the keyboard"
        checked={letters}
        onChange={(event) => setLetters(event.currentTarget.checked)}
      />
    </Modal>
  );
}
