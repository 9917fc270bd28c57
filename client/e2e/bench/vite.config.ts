import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The benchmark's page, built like the product and kept out of it. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../../node_modules/.cache/chart-bench'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
});
