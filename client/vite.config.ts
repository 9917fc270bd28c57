import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // Icons of the chart are drawn from files, not from data: addresses, which the content policy would have to allow.
  build: { outDir: here('./dist'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 4401,
    fs: { allow: [here('..')] },
    proxy: {
      '/api': {
        target: process.env.CORRIDOR_API ?? 'http://127.0.0.1:4400',
        changeOrigin: true,
        configure: (proxy) => {
          // The server answers its own pages only; this page is its own, on another port while it is being written.
          proxy.on('proxyReq', (request) => {
            request.removeHeader('origin');
            request.removeHeader('sec-fetch-site');
          });
        },
        // The client's own folder `api` has the same address: its modules are Vite's.
        bypass: ({ url = '' }) => (/\.ts(\?|$)/.test(url) ? url : null),
      },
    },
  },
});
