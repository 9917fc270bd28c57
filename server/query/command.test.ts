import { describe, expect, it, test } from 'vitest';
import { readCommand, USAGE } from './command.ts';

const run = (...argv: string[]) => readCommand(argv);

describe('what is asked', () => {
  it('is a name, a text or a file', () => {
    expect(run('networks-status')).toEqual({
      kind: 'run',
      asked: { by: 'name', name: 'networks-status' },
      params: [],
      format: 'table',
      limit: null,
    });
    expect(run('--cypher', 'RETURN 1')).toMatchObject({ asked: { by: 'text', text: 'RETURN 1' } });
    expect(run('--file', '-')).toMatchObject({ asked: { by: 'file', path: '-' } });
  });

  it('comes with parameters, a format and a limit', () => {
    expect(
      run('q', '--param', 'a=b=c', '-p', '$d=', '--param-json', 'n=[1,2]', '--format', 'csv', '--limit', '20'),
    ).toMatchObject({
      params: [
        { name: 'a', written: 'b=c', json: false },
        { name: 'd', written: '', json: false },
        { name: 'n', written: '[1,2]', json: true },
      ],
      format: 'csv',
      limit: 20,
    });
  });

  it('or the list, or the help, which names every option', () => {
    expect([run('--list').kind, run('-h').kind]).toEqual(['list', 'help']);
    for (const option of ['--param', '--param-json', '--format', '--limit', '--cypher', '--file', '--list'])
      expect(USAGE.join('\n')).toContain(option);
  });
});

test.each([
  [[], 'Which question?'],
  [['networks', 'by', 'name'], '"networks by name"'],
  [['q', '--cypher', 'RETURN 1'], 'not two of them'],
  [['--cypher', 'RETURN 1', '--file', 'x'], 'not two of them'],
  [['q', '--format', 'xml'], 'table, csv, json, ndjson'],
  [['q', '--limit', '0'], 'whole number from 1'],
  [['q', '--limit', '1e3'], 'whole number from 1'],
  [['q', '--param', 'novalue'], 'name=value'],
  [['q', '--param', '=x'], 'name=value'],
  [['q', '--param', 'a=1', '--param-json', 'a=2'], 'given twice'],
  [['q', '--parm', 'a=1'], '--parm'],
])('%j is refused with what was expected', (argv, told) => {
  expect(readCommand(argv)).toEqual({ kind: 'wrong', message: expect.stringContaining(told) });
});
