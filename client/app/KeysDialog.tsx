import { Kbd, Modal, Switch } from '@mantine/core';
import { ApiLink } from '../panels/about/ApiNote.tsx';
import { useActions } from '../panels/common/actions.ts';
import { GESTURES, KEY_LISTS, type KeyList } from '../ui/key-lists.ts';
import classes from './keys.module.css';
import { useLetterKeys } from './use-keys.ts';

function KeyTable({ title, rows }: KeyList) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ shown, does }) => (
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
  );
}

function GestureTable() {
  return (
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
    </table>
  );
}

const [EVERYWHERE, ...ELSEWHERE] = KEY_LISTS;

/** The list on `?`: from the same table that the listener goes by. */
export function KeysDialog() {
  const { close } = useActions();
  const [letters, setLetters] = useLetterKeys();
  return (
    <Modal opened onClose={close} title="Keys and gestures" size={880} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.columns}>
        <div>
          {EVERYWHERE === undefined ? null : <KeyTable {...EVERYWHERE} />}
          <GestureTable />
        </div>
        <div>
          {ELSEWHERE.map((list) => (
            <KeyTable key={list.title} {...list} />
          ))}
        </div>
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
