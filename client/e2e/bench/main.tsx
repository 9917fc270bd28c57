import { measureBare } from './bare.ts';
import { measureCorridor } from './corridor.tsx';
import type { BenchInput } from './types.ts';

window.bench = {
  measure(which: 'bare' | 'corridor', input: BenchInput) {
    const container = document.getElementById('chart');
    if (!container) return Promise.reject(new Error('The benchmark page has no #chart'));
    return which === 'bare' ? measureBare(container, input) : measureCorridor(container, input);
  },
};
