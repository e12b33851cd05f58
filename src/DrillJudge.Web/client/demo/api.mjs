// The HTTP interface of the workspace, faked: verdicts depend on words in the source, so that each look can be called up.

/** @param {number} ms */
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
/** The saved draft, null before the first save. @type {{ source: string | null, version: number }} */
export const draft = { source: null, version: 1 };
/** @type {Map<number, string>} */
const submissions = new Map();

const groups = ['sample', 'sample', ...Array(14).fill('secret'), ...Array(24).fill('generated')];
const broken = [
  { id: 'CS1002', line: 7, column: 28, endLine: 7, endColumn: 28, severity: 'error', message: '; expected' },
  { id: 'CS0103', line: 9, column: 16, endLine: 9, endColumn: 20, severity: 'error', message: "The name 'sean' does not exist in the current context" },
  { id: 'CS0219', line: 6, column: 13, endLine: 6, endColumn: 19, severity: 'warning', message: "The variable 'unused' is assigned but its value is never used" },
];
const failure = {
  index: 5, group: 'secret', why: 'The lantern stands on both sides of the river.', input: 'rows = [[1,2],[3,4]]\n',
  expected: 'day 1: 4 boats\nday 2: 7 boats\nday 3: 7 boats\nday 4: 9 boats\nday 5: 12 boats\nday 6: 12 boats\nday 7: 13 boats\n',
  output: 'day 1: 4 boats\nday 2: 7 boats\nday 3: 8 boats\nday 4: 9 boats\nday 5: 12 boats\nday 6: 12 boats\n', printed: 'seen 3\nseen 4\n', note: null,
};
const longList = (/** @type {number} */ odd) => `[${Array.from({ length: 4000 }, (_, i) => (i === 2100 ? odd : i * 3)).join(',')}]`;

/** @param {number} id @param {string} state */
function submission(id, state) {
  const source = submissions.get(id) ?? '';
  const verdict = /CE!/.test(source) ? 'CE' : /WA!|LONG!/.test(source) ? 'WA' : /TLE!/.test(source) ? 'TLE' : 'AC';
  const cases = verdict === 'CE' ? [] : groups.map((group, index) => ({ index, group, verdict: verdict === 'AC' || index < 5 ? 'AC' : index === 5 ? verdict : null, timeMs: 2 + index }));
  const passed = cases.filter(one => one.verdict === 'AC').length;
  return {
    id, number: id, attempt: 'demo', problem: 'river-lanterns', state, submittedAt: new Date().toISOString(), late: false,
    judgement: {
      verdict, passed, total: cases.length, timeMs: 46, timeLimitMs: 2000, memoryBytes: 31_000_000, memoryLimitBytes: 268_435_456, cases,
      firstFailure: verdict === 'AC' || verdict === 'CE' ? null : /LONG!/.test(source) ? { ...failure, expected: longList(6300), output: longList(-1), input: longList(1) } : failure,
      diagnostics: verdict === 'CE' ? broken : [],
    },
  };
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {string} path @param {any} body */
export async function api(request, response, path, body) {
  const json = (/** @type {number} */ status, /** @type {unknown} */ data, /** @type {Record<string, string>} */ headers = {}) =>
    void response.writeHead(status, { 'Content-Type': status >= 400 && status !== 409 ? 'application/problem+json' : 'application/json', ...headers }).end(JSON.stringify(data));
  if (request.method !== 'GET' && request.headers['x-csrf'] !== 'demo-token') return json(403, { title: 'Forbidden', detail: 'The antiforgery token is missing.' });
  const source = String(body?.source ?? '');

  switch (true) {
    case path.endsWith('/draft'):
      if (body.version !== draft.version) return json(409, { source: draft.source ?? '', version: draft.version });
      Object.assign(draft, { source, version: draft.version + 1 });
      return json(200, { version: draft.version });
    case path.endsWith('/elsewhere'):  // Another device saves.
      Object.assign(draft, { source, version: draft.version + 1 });
      return json(200, { version: draft.version });
    case path.endsWith('/diagnostics'): return json(200, { diagnostics: /CE!/.test(source) ? broken : [] });
    case path.endsWith('/completions'): return json(200, completions(source, body.offset));
    case path.endsWith('/runs'):
      await pause(600);
      if (/CE!/.test(source)) return json(200, { outcome: 'CE', diagnostics: broken, cases: [] });
      return json(200, { outcome: 'ran', diagnostics: [], cases: body.input
        ? [{ name: 'Own input', verdict: null, input: body.input, expected: null, output: '[1,2]', printed: 'hello\n', timeMs: 3, memoryBytes: 1e7 }]
        : [{ name: 'Sample 1', verdict: 'AC', input: 'nums = [2,7,11]\ntarget = 9', expected: '[0,1]', output: '[0,1]', timeMs: 2 },
          { name: 'Sample 2', verdict: /WA!/.test(source) ? 'WA' : 'AC', input: 'nums = [3,3]\ntarget = 6', expected: '[0,1]', output: /WA!/.test(source) ? '[0,0]' : '[0,1]', timeMs: 2, note: null }] });
    case path.endsWith('/submissions'): {
      if (/LATE!/.test(source)) return json(422, { title: 'Closed', detail: 'This attempt was closed an hour ago.', code: 'attempt-closed' });
      const id = submissions.size + 1;
      submissions.set(id, source);
      return json(202, { id, number: id, state: 'queued', late: false }, { Location: `/api/v1/submissions/${id}` });
    }
    case /\/submissions\/\d+$/.test(path): return json(200, submission(idOf(path), /CUT!/.test(submissions.get(idOf(path)) ?? '') ? 'done' : 'judging'));
    case path.endsWith('/events'): return stream(response, idOf(path), Number(request.headers['last-event-id'] ?? 0));
    default: return json(404, { title: 'Not found' });
  }
}

/** @param {string} path */
const idOf = path => Number(/submissions\/(\d+)/.exec(path)?.[1]);

/** Sends a judgement's events; breaks the first stream of a source with BREAK! in the middle, refuses those of one with CUT!. @param {import('node:http').ServerResponse} response @param {number} id @param {number} after */
async function stream(response, id, after) {
  const source = submissions.get(id) ?? '';
  if (/CUT!/.test(source)) return void response.writeHead(503).end();
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const last = submission(id, 'done');
  const cases = last.judgement.cases.filter(one => one.verdict);
  const events = [['state', { state: 'queued', ahead: 2 }], ['state', { state: 'judging', ahead: 0 }], ['running', { cases: last.judgement.total }],
    ...cases.map(one => ['case', one]), ['done', last]];
  for (const [i, [event, data]] of events.entries()) {
    if (i < after || response.destroyed) continue;
    await pause(/SLOW!/.test(source) ? 150 : i < 2 ? 250 : 15);
    response.write(`id: ${i + 1}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (/BREAK!/.test(source) && after === 0 && i === 12) return void response.destroy();
  }
  response.end();
}

/** @param {string} source @param {number} offset */
function completions(source, offset) {
  const prefix = /\w*$/.exec(source.slice(0, offset))?.[0] ?? '';
  const items = [['Add', 'method', 'void (T item)'], ['Count', 'property', 'int'], ['Contains', 'method', 'bool (T item)'], ['capacity', 'field', 'int'], ['List', 'type', 'class'],
    ['System', 'namespace', ''], ['foreach', 'keyword', ''], ['seen', 'local', 'Dictionary<int, int>'], ['nums', 'parameter', 'int[]'], ['Changed', 'event', 'EventHandler'], ['for', 'snippet', 'loop']];
  return { from: offset - prefix.length, items: items.filter(([label]) => label.toLowerCase().startsWith(prefix.toLowerCase()))
    .map(([label, kind, detail]) => ({ label, insert: kind === 'snippet' ? 'for (var ${i} = 0; ${i} < ${n}; ${i}++)' : label, kind, detail })) };
}
