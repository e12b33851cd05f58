// Bundles each entry of src/ into ../wwwroot/dist. Modules share nothing at run time: a page loads only what it needs.
import { readFile, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  outdir: '../wwwroot/dist',
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
  logLevel: 'info',
};
const modules = { ...shared, format: /** @type {const} */ ('esm'), entryPoints: ['editor', 'workspace', 'charts', 'times', 'sheet', 'package'].map(name => `src/${name}.js`) };
// A classic script: it must run before the first paint, which a module never does.
const blocking = { ...shared, format: /** @type {const} */ ('iife'), entryPoints: ['src/theme.js'] };

if (process.argv.includes('--watch'))
  for (const options of [modules, blocking]) await (await context(options)).watch();
else
  await licences(await Promise.all([build(modules), build(blocking)]));

/** Writes the licences of all bundled packages beside the bundles, as they ask for. @param {import('esbuild').BuildResult[]} results */
async function licences(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const packages = new Set(inputs.flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  const texts = await Promise.all([...packages].sort().map(async name => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`));
  await writeFile('../wwwroot/dist/licences.txt', texts.join('\n\n'));
}
