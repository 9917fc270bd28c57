import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { GROUPS } from '../cypher/model/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const VIRTUAL = 'virtual:model-icons';

/** The icons that the model names, and no others: 5,200 icons would weigh more than the whole product. A new icon in the model needs no client change. */
function modelIcons(): Plugin {
  const names = [...new Set(GROUPS.flatMap((group) => [group.icon, ...Object.values(group.icons ?? {})]))];
  const folder = here('../node_modules/@tabler/icons/icons/outline/');
  return {
    name: 'corridor-model-icons',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      const icons = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}.svg`, 'utf8')]));
      return `export default ${JSON.stringify(icons)};`;
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), modelIcons()],
  build: { outDir: here('./dist'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 4401,
    fs: { allow: [here('..')] },
    proxy: { '/api': { target: process.env.CORRIDOR_API ?? 'http://127.0.0.1:4400', changeOrigin: true } },
  },
});
