import { describe, expect, it } from 'vitest';
import { OWNER, onDocks } from '../testing/docks.ts';
import { LeaseHeld, LoadError } from './errors.ts';
import { CLAIMS, change, dataSetFolder, MANIFEST } from './testing.ts';
import { takeLease } from './write/lease.ts';

const { gateway, load, clear, rows, one, state } = onDocks();

describe('a load that fails', () => {
  const steps = ['writing entities', 'writing claims', 'making links', 'removing what has gone', 'describing entities'];
  it.each(steps)('while %s leaves the earlier data whole', async (step) => {
    await load();
    const before = await state();
    const report = (progress: { step: string }) => {
      if (progress.step === step) throw new Error(`stopped while ${step}`);
    };
    await expect(load({ claims: change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' }) }, { report })).rejects.toThrow(
      `stopped while ${step}`,
    );
    expect(await state()).toEqual(before);
    expect(await load({ claims: change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' }) })).toMatchObject({ claims: { updated: 1 } });
  });

  it('can be cancelled', async () => {
    await load();
    const before = await state();
    const controller = new AbortController();
    const report = ({ step }: { step: string }) => {
      if (step === 'making links') controller.abort(new Error('enough'));
    };
    await expect(load({ claims: CLAIMS.slice(1) }, { report, signal: controller.signal })).rejects.toThrow();
    expect(await state()).toEqual(before);
  });

  it('with errors in a row writes nothing at all', async () => {
    await expect(load({ claims: change(CLAIMS, 'c1', { predicate: 'COLABORATES_WITH' }) })).rejects.toThrow(
      'The data set has 1 error; nothing was written.',
    );
    expect(await rows('MATCH (n) RETURN n')).toEqual([]);
  });

  it('when files change while they are loaded, nothing is written', async () => {
    const folder = dataSetFolder();
    let changed = false;
    const report = ({ step }: { step: string }) => {
      if (step !== 'making links' || changed) return;
      changed = true;
      dataSetFolder({ claims: CLAIMS.slice(1) }, folder);
    };
    await expect(load(folder, { report })).rejects.toThrow('changed while they were being loaded');
    expect(await rows('MATCH (n:Entity) RETURN n')).toEqual([]);
  });
});

describe('a large load', () => {
  const large = { small: 2 };

  it('goes in batches and ends as a small one does', async () => {
    await load();
    const whole = await state();
    await clear();
    await load({}, large);
    expect(await state()).toEqual(whole);
    expect(await one('MATCH (d:DataSet) RETURN d.status AS status')).toEqual({ status: 'ready' });
  });

  it('is marked as loading while it goes on and after it was cut off, until a run has completed it', async () => {
    const stop = (at: string) => (progress: { step: string }) => {
      if (progress.step === at) throw new Error('cut');
    };
    const claims = change(CLAIMS, 'c1', { predicate: 'RIVAL_OF' });
    await load({ claims });
    const wanted = await state();
    for (const at of ['writing claims', 'making links', 'removing what has gone', 'describing entities']) {
      await clear();
      await load();
      await expect(load({ claims }, { ...large, report: stop(at) })).rejects.toThrow('cut');
      expect(await one('MATCH (d:DataSet) RETURN d.status AS status')).toEqual({ status: 'loading' });
      await load({ claims });
      expect(await one('MATCH (d:DataSet) RETURN d.status AS status')).toEqual({ status: 'ready' });
      expect(await state()).toEqual(wanted);
    }
  });
});

describe('two loads at once', () => {
  const hold = (age: number, host = 'there') =>
    gateway.execute(
      `MERGE (l:CorridorLease {id: 'load'}) SET l.owner = 'npm start', l.host = '${host}', l.pid = 99, l.dataSet = 'x', l.heartbeat = timestamp() - ${age}`,
    );

  it('the second is told at once who holds the lease', async () => {
    let second: unknown = null;
    let asked: Promise<void> | null = null;
    const report = ({ step }: { step: string }) => {
      if (step !== 'comparing with the database') return;
      asked ??= load({ manifest: { ...MANIFEST, id: 'quay' } }).then(
        () => undefined,
        (error: unknown) => {
          second = error;
        },
      );
    };
    await load({}, { report });
    await asked;
    expect(second).toBeInstanceOf(LeaseHeld);
    expect(second instanceof LoadError && second.message).toMatch(
      /^Another load is going on: a test \(process 4711 on here\) loads docks, last heard of \d s ago\.$/,
    );
  });

  it('a holder that was not heard of for 30 s is taken over', async () => {
    await hold(31_000);
    expect(await load()).toMatchObject({ changed: true });
    expect(await one('MATCH (l:CorridorLease) RETURN l.owner AS owner')).toEqual({ owner: null });
  });

  it('who has lost the lease is told by the next heartbeat, and stops', async () => {
    const lease = await takeLease(gateway, { owner: OWNER, isAlive: () => true, dataSet: 'docks', heartbeatMs: 50 });
    await hold(0);
    await expect.poll(() => lease.signal.aborted, { timeout: 20_000 }).toBe(true);
    await lease.release();
    expect(await one('MATCH (l:CorridorLease) RETURN l.owner AS owner')).toEqual({ owner: 'npm start' });
  });

  it('a heartbeat keeps the lease young', async () => {
    const lease = await takeLease(gateway, { owner: OWNER, isAlive: () => true, dataSet: 'docks', heartbeatMs: 50 });
    await gateway.execute('MATCH (l:CorridorLease) SET l.heartbeat = 0');
    await expect
      .poll(async () => (await one('MATCH (l:CorridorLease) RETURN l.heartbeat > 0 AS young'))?.young, { timeout: 20_000 })
      .toBe(true);
    await lease.release();
  });

  it('a living holder is not', async () => {
    await hold(20_000);
    await expect(load()).rejects.toThrow('npm start loads x, last heard of 20 s ago');
  });

  it('a holder on this machine whose process is gone is taken over at once', async () => {
    await hold(1_000, 'here');
    await expect(load()).rejects.toThrow(LeaseHeld);
    expect(await load({}, { isAlive: (pid) => pid !== 99 })).toMatchObject({ changed: true });
  });
});
