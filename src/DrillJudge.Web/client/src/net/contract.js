/**
 * Shapes of the HTTP interface, as the pages' scripts see them.
 * @typedef {'AC'|'WA'|'TLE'|'MLE'|'OLE'|'RTE'|'CE'|'JE'} Verdict
 * @typedef {'sample'|'secret'|'generated'} Group
 * @typedef {{ id: string, line: number, column: number, endLine: number, endColumn: number, severity: 'error'|'warning'|'info', message: string }} Diagnostic
 *   1-based; the end is the first column after the span.
 * @typedef {{ from: number, truncated?: boolean, items: { label: string, insert: string, kind: string, detail?: string }[] }} Completions
 *
 * @typedef {{ index: number, group: Group, verdict: Verdict | null, timeMs?: number | null }} CaseMark
 * @typedef {{ index: number, group: Group, why?: string | null, input?: string | null, expected?: string | null, output?: string | null, printed?: string | null, note?: string | null }} Failure
 * @typedef {object} Judgement
 * @property {Verdict} verdict
 * @property {number} passed
 * @property {number} total
 * @property {number} [timeMs]
 * @property {number} [timeLimitMs]
 * @property {number} [memoryBytes]
 * @property {number} [memoryLimitBytes]
 * @property {CaseMark[]} cases
 * @property {Failure | null} [firstFailure]
 * @property {'until-due' | 'always' | null} [withheld] for how long an assignment keeps the failing case back
 * @property {Diagnostic[]} [diagnostics]
 *
 * @typedef {{ id: number | string, number: number, state: 'queued'|'judging'|'done'|'failed', late?: boolean, judgement?: Judgement | null }} Submission
 *
 * @typedef {{ name: string, verdict: Verdict | null, input?: string | null, expected?: string | null, output?: string | null, printed?: string | null, note?: string | null, timeMs?: number, memoryBytes?: number }} RunCase
 *   A case of the learner's own input has no expected output and may have no verdict.
 * @typedef {{ outcome: 'CE' | 'ran', diagnostics: Diagnostic[], cases: RunCase[] }} Run
 */
export {};
