import { total } from './reports.ts';
import { runSteps, STEPS } from './steps.ts';

// npm test [step …]: all steps, or those that are named. The last line is always "N passed, N failed".

const named = process.argv.slice(2);
const steps = STEPS.filter(({ name }) => named.length === 0 || named.includes(name));
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0)
  console.error(`✗ No step is called ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
const { passed, failed } = total(await runSteps(steps, console.log));
console.log(`${passed} passed, ${failed + unknown.length} failed`);
process.exit(failed + unknown.length > 0 || passed === 0 ? 1 : 0);
