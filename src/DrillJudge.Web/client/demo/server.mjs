// Serves the demo page with the policy of the real site, over the built scripts: npm run demo, then http://localhost:5199.
// It wears the site's stylesheets where they stand in wwwroot/css (or DEMO_CSS), else demo.css.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { api, draft } from './api.mjs';

const here = new URL('.', import.meta.url);
const port = Number(process.env.PORT ?? 5199);
const css = process.env.DEMO_CSS ? pathToFileURL(`${process.env.DEMO_CSS}/`) : new URL('../../wwwroot/css/', here);
const sheets = await readdir(css).then(names => names.filter(name => name.endsWith('.css')).sort((a, b) => Number(b === 'tokens.css') - Number(a === 'tokens.css')), () => []);
const types = /** @type {Record<string, string>} */ ({ js: 'text/javascript', css: 'text/css' });

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  try {
    if (pathname.startsWith('/api/')) {
      let text = '';
      for await (const chunk of request) text += chunk;
      await api(request, response, pathname, text ? JSON.parse(text) : null);
    } else if (pathname === '/') {
      const nonce = randomBytes(16).toString('base64');
      const minutes = Number(searchParams.get('minutes') ?? 42);
      if (searchParams.has('reset')) Object.assign(draft, { source: null, version: 1 });
      const escaped = draft.source?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const page = (await readFile(new URL('index.html', here), 'utf8'))
        .replace('<link rel="stylesheet" href="/demo/demo.css">', sheet => sheets.map(name => `<link rel="stylesheet" href="/css/${name}">`).join('') || sheet)
        .replace('{version}', String(draft.version)).replace(/(data-editor>)[^]*?(?=<\/textarea>)/, (all, tag) => (escaped === undefined ? all : tag + escaped))
        .replaceAll('{nonce}', nonce).replaceAll('{now}', new Date().toISOString()).replaceAll('{deadline}', new Date(Date.now() + minutes * 60_000).toISOString());
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'`,
      }).end(page);
    } else if (/^\/(?:dist|demo|css)\/[\w-]+\.(?:js|css)$/.test(pathname)) {
      const file = pathname.startsWith('/dist/') ? new URL(`../../wwwroot${pathname}`, here) : pathname.startsWith('/css/') ? new URL(pathname.slice(5), css) : new URL(pathname.slice(6), here);
      response.writeHead(200, { 'Content-Type': types[pathname.split('.').at(-1) ?? ''] }).end(await readFile(file));
    } else response.writeHead(404).end();
  } catch (error) {
    if (!response.headersSent) response.writeHead(500);
    response.end(String(error));
  }
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
