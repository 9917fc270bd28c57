import { config } from 'zod';

// The one effect at import, and main.tsx imports it first: zod decides when a schema is made whether to compile it with `new Function`. Our content
// policy forbids that, and even the attempt is reported as a violation.
config({ jitless: true });
