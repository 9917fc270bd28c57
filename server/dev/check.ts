import { total } from './reports.ts';
import { LINT, runSteps, TYPES } from './steps.ts';

// npm run check: types, then lint and format. The directions of imports are rows of biome.json.

process.exit(total(await runSteps([TYPES, LINT], console.log)).failed > 0 ? 1 : 0);
