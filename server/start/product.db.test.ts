import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../config.ts';
import { probe } from '../neo4j/index.ts';
import { testConnection } from '../neo4j/testing.ts';
import { type Parts, startProduct } from './product.ts';

const settingsFor = (given: Partial<Settings>): Settings => {
  const reading = readSettings([], {}, join(tmpdir(), 'corridor-unused'));
  if (reading.kind !== 'settings') throw new Error('the defaults are settings');
  return { ...reading.settings, port: 0, neo4j: testConnection(), ...given };
};

interface Gateway {
  close(): Promise<void>;
}

function parts(events: string[], fill: Parts<Gateway>['fill'] = async () => undefined): Parts<Gateway> {
  return {
    openGateway: () => ({
      close: async () => {
        events.push('gateway closed');
      },
    }),
    createListener:
      ({ phase, gateway }) =>
      (_request, response) => {
        response.writeHead(phase().ready ? 200 : 503).end(`${phase().step}, ${gateway() === null ? 'no gateway' : 'gateway'}`);
      },
    warm: async () => {
      events.push('warmed');
    },
    buildClient: async () => false,
    fill,
  };
}

const launch = (settings: Settings, given: Parts<Gateway>, lines: string[] = []) =>
  startProduct({ settings, env: {}, print: (line) => lines.push(line), signal: new AbortController().signal, parts: given });

describe('the product', () => {
  it('answers 503 with the step from the first moment, 200 when all is ready, and leaves a given Neo4j alone', async () => {
    const events: string[] = [];
    const during: string[] = [];
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const bound = free.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    await new Promise((resolve) => free.close(resolve));
    const ask = async () => {
      const reply = await fetch(`http://127.0.0.1:${port}/`);
      return `${reply.status} ${await reply.text()}`;
    };
    const given = parts(events, async (_gateway, progress) => {
      progress.step('Filling');
      during.push(await ask());
    });
    const product = await launch(settingsFor({ port }), given);
    expect(during).toEqual(['503 Filling, gateway']);
    expect(await ask()).toBe('200 Ready, gateway');
    await product.stop();
    expect(events).toEqual(['warmed', 'gateway closed']);
    await expect(ask()).rejects.toThrow();
    expect((await probe(testConnection().uri, testConnection(), 'neo4j')).answers).toBe(true);
  });

  it('says which port is taken and what to do, and leaves nothing running', async () => {
    const first = await launch(settingsFor({}), parts([]));
    const port = Number(new URL(first.address).port);
    await expect(launch(settingsFor({ port }), parts([]))).rejects.toMatchObject({
      code: 'port-taken',
      hint: expect.stringContaining(`--port ${port + 1}`),
    });
    await first.stop();
  });

  it('refuses a wrong password of a given Neo4j', async () => {
    const neo4j = { ...testConnection(), password: 'wrong' };
    await expect(launch(settingsFor({ neo4j }), parts([]))).rejects.toMatchObject({ code: 'wrong-password' });
  });

  it('stops what has started when a part fails', async () => {
    const events: string[] = [];
    const failing = parts(events, async () => {
      throw new Error('the seed is spoilt');
    });
    await expect(launch(settingsFor({}), failing)).rejects.toThrow('the seed is spoilt');
    expect(events).toEqual(['gateway closed']);
  });
});
