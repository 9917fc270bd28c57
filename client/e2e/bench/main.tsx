import { openBare } from './bare.ts';
import { openCorridor } from './corridor.tsx';

window.bench = {
  open(which, model) {
    const container = document.getElementById('chart');
    if (!container) return Promise.reject(new Error('The benchmark page has no #chart'));
    return which === 'bare' ? openBare(container) : openCorridor(container, model);
  },
};
