// Bundles each entry of src/ into ../wwwroot/dist. Modules share nothing at run time: a page loads only what it needs.
import { build, context } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  outdir: '../wwwroot/dist',
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'info',
};
const modules = { ...shared, format: /** @type {const} */ ('esm'), entryPoints: ['editor', 'workspace', 'charts', 'times'].map(name => `src/${name}.js`) };
// A classic script: it must run before the first paint, which a module never does.
const blocking = { ...shared, format: /** @type {const} */ ('iife'), entryPoints: ['src/theme.js'] };

if (process.argv.includes('--watch'))
  for (const options of [modules, blocking]) await (await context(options)).watch();
else
  await Promise.all([build(modules), build(blocking)]);
