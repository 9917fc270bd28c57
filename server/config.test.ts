import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS } from './config.ts';

const read = (argv: string[], env: Record<string, string> = {}) => readSettings(argv, env, '/project');
const settings = (argv: string[], env: Record<string, string> = {}) => {
  const reading = read(argv, env);
  if (reading.kind !== 'settings') throw new Error(JSON.stringify(reading));
  return reading.settings;
};
const errors = (argv: string[], env: Record<string, string> = {}) => {
  const reading = read(argv, env);
  return reading.kind === 'errors' ? reading.errors.map(({ message, hint }) => `${message} ${hint}`) : [];
};

describe('settings', () => {
  it('have the documented defaults, with folders under the project', () => {
    expect(settings([])).toEqual({
      port: 4400,
      host: '127.0.0.1',
      dataFolder: '/project/.corridor',
      sourcesFolder: null,
      neo4j: null,
      queryTimeoutMs: 30_000,
      maxRows: 100_000,
      allowedCalls: [],
      cypherAtOnce: 4,
      writeForeign: false,
      heap: '2g',
      logLevel: 'warn',
    });
  });

  it('take a flag before the environment, and the environment before the default', () => {
    expect(settings(['--port', '4402'], { PORT: '4401' }).port).toBe(4402);
    expect(settings(['--port=4402']).port).toBe(4402);
    expect(settings([], { PORT: '4401' }).port).toBe(4401);
    expect(settings([], { PORT: '' }).port).toBe(4400);
  });

  it('keep an absolute folder', () => {
    expect(settings(['--data', '/tmp/x', '--sources', 'docs'])).toMatchObject({
      dataFolder: '/tmp/x',
      sourcesFolder: '/project/docs',
    });
  });

  it('name a Neo4j of the user only with NEO4J_URI', () => {
    expect(settings([], { NEO4J_PASSWORD: 'x' }).neo4j).toBeNull();
    expect(settings([], { NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
      uri: 'neo4j+s://db.example',
      username: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
  });

  it.each([
    ['--port', '70000', /PORT is "70000".*0 to 65535/],
    ['--port', 'http', /PORT is "http"/],
    ['--host', '0.0.0.0', /HOST is "0.0.0.0".*login.*ssh -L/],
    ['--neo4j-uri', 'http://localhost:7474', /bolt:\/\//],
    ['--query-timeout', '0', /from 1 to 600/],
    ['--heap', '2', /1500m or 2g/],
    ['--log', 'loud', /one of silent/],
  ])('refuse %s %s and say what is expected', (flag, value, message) => {
    expect(errors([flag, value])).toEqual([expect.stringMatching(message)]);
  });

  it('suggest the flag that was meant', () => {
    expect(errors(['--prot', '1'])).toEqual(['"--prot" is not a setting. Did you mean --port?']);
    expect(errors(['--prot=1', 'foo'])).toEqual([
      '"--prot" is not a setting. Did you mean --port?',
      '"foo" is not a setting. --help lists all settings.',
    ]);
    expect(errors(['--colour'])).toEqual(['"--colour" is not a setting. --help lists all settings.']);
    expect(errors(['seeds'])).toEqual(['"seeds" is not a setting. --help lists all settings.']);
  });

  it('say that a flag has no value', () => {
    expect(errors(['--port'])).toEqual([expect.stringContaining('--port has no value')]);
  });

  it('report every error at once', () => {
    expect(errors(['--port', 'x', '--host', 'y'])).toHaveLength(2);
  });

  it('are all in the help, with their variable and default', () => {
    const reading = read(['--port', 'x', '--help']);
    for (const { name, flag } of SETTINGS)
      expect(reading).toMatchObject({ kind: 'help', text: expect.stringMatching(`--${flag} .*\\[${name}`) });
  });

  it('have defaults that pass their own test, and names of their own', () => {
    expect(SETTINGS.filter((setting) => setting.default !== '' && setting.wrong(setting.default) !== null)).toEqual([]);
    expect(new Set(SETTINGS.flatMap(({ name, flag }) => [name, flag])).size).toBe(2 * SETTINGS.length);
  });
});
