import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const outDir = resolve(import.meta.dirname, 'dist/web');
const api = process.env.SAMSYN_API ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

/** Writes .br and .gz beside every text file of the build, so that the server compresses nothing. */
function precompress(): Plugin {
  let folder = outDir;
  return {
    name: 'samsyn-precompress',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(?:js|css|html|svg|json|mjs)$/.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        if (bytes.length < 1024) continue;
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        // 11 would save a tenth of the bytes and take four seconds of the first start.
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}

export default defineConfig({
  root: resolve(import.meta.dirname, 'src/web'),
  plugins: [react(), precompress()],
  // With the slash: `/api.ts` is a file of the app.
  server: { proxy: { '/api/': api } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    // A strict content security policy admits no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/app-[hash].js',
        // React changes seldom and the product often: two files, so that one stays in the cache.
        manualChunks: (id) =>
          /node_modules\/(?:react|react-dom|scheduler|@tanstack)\//.test(id) ? 'react' : undefined,
      },
    },
  },
});
