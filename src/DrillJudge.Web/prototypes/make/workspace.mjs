import { readFileSync } from "node:fs";
import { page, crumbs, diff, t, badge, marks, rep, esc, names } from "./frame.mjs";
const coding = new URL("../../../../problems/coding/", import.meta.url);
const inline = s => esc(s).replace(/`([^`]+)`/g, "<code>$1</code>").replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
export const md = s => s.trim().split(/\n\n+/).map(b => b.startsWith("## ") ? `<h2>${inline(b.slice(3))}</h2>`
  : b.startsWith("- ") ? `<ul>${b.split(/\n(?=- )/).map(l => `<li>${inline(l.slice(2))}</li>`).join("")}</ul>` : `<p>${inline(b)}</p>`).join("\n");
export const source = p => readFileSync(new URL(p, coding), "utf8");
const right = source("hash-map/two-sum/submissions/accepted/a-hash-map.cs"), wrong = source("hash-map/two-sum/submissions/wrong_answer/stores-before-asking.cs").replace(/^\/\/.*\n/, "");
const samples = [["nums = [1250, 400, 850, 3100]\ntarget = 1250", "[1, 2]", "400 + 850 = 1250. Line 0 alone has that amount too, but two lines are asked for."], ["nums = [60, 35, -20, 95, 15]\ntarget = 40", "[0, 2]", "A receipt of 60 and a refund of 20 leave 40."], ["nums = [7, 45, 12, 45]\ntarget = 90", "[1, 3]", "The same amount on two lines is a pair."]];
const statement = `<section class="statement" aria-labelledby="drill" tabindex="-1">
    ${crumbs(["Drills", "catalogue.html"], ["Hash map", "#"], ["Two bookings"])}
    <header class="statement-head"><h1 id="drill">Two bookings that explain the gap</h1><div class="chips">${diff("Easy")}<a class="chip" href="#">Hash map</a><span class="chip">20 minutes</span></div></header>
    <div class="prose">${md(source("hash-map/two-sum/statement.md"))}</div>
    <section class="stack" aria-labelledby="sig"><h2 id="sig">Signature</h2><pre class="code wraps"><code>public int[] TwoSum(int[] nums, int target)</code></pre></section>
    <section class="stack" aria-labelledby="samples"><h2 id="samples">Samples</h2><div class="samples">${samples.map(([i, o, e], n) => `<article class="sample"><h3>Sample ${n + 1}</h3><dl><dt>Input</dt><dd>${i}</dd><dt>Output</dt><dd>${o}</dd></dl><p>${e}</p></article>`).join("")}</div></section>
    <section><details class="fold"><summary>Hint 1 of 3</summary><p>Suppose somebody told you one of the two lines. What exactly would you still be looking for?</p></details><details class="fold"><summary>Hint 2 of 3</summary><p>Going from the top, which of the lines above the current one would complete it?</p></details></section>
  </section>`;
const history = rows => `<section class="history" aria-labelledby="hist"><h2 id="hist">Submissions</h2>${rows.length ? `<div class="table-wrap"><table class="table folds"><thead><tr><th scope="col">No.</th><th scope="col">Verdict</th><th scope="col" class="num">Cases</th><th scope="col" class="num">Slowest</th><th scope="col" class="num">At</th></tr></thead><tbody>${rows.map(([n, v, c, s, at]) => `<tr><th scope="row"><a href="#">${n}</a></th><td data-label="Verdict">${badge(v, "small")}</td><td class="num" data-label="Cases">${c}</td><td class="num" data-label="Slowest">${s}</td><td class="num" data-label="At">${at}</td></tr>`).join("")}</tbody></table></div>` : `<p class="note">Nothing submitted yet. Run tries the samples and your own input and does not count.</p>`}</section>`;
const head = (v, line) => `<div class="verdict-head"><h2>${badge(v, "large")}</h2><p>${line}</p></div>`;
const group = (title, sub, list, start, fail) => `<section class="mark-group"><h3>${title} <span>${sub}</span></h3>${marks(list, start, "", fail)}</section>`;
const shell = (file, { timer, cls = "", verdict, v = "", code, hist, state = "open", busy = false, draft = ["saved", "Saved 11:41"], notice = "", input = false }) => page(file, {
  title: "Two bookings that explain the gap", here: "Drills", css: ["verdicts", "statement", "workspace"], foot: false, main: `
<main class="workspace" id="main" tabindex="-1" data-attempt="418" data-problem="two-sum" data-state="${state}">
  ${statement}
  <section class="bench" aria-label="Solution">
    <div class="bar"><output class="timer ${cls}" role="timer">${timer}</output>${state === "open" ? `<button form="solution" name="act" value="run" class="run"${busy ? " disabled" : ""}>Run <kbd>Ctrl '</kbd></button><button form="solution" name="act" value="submit" class="submit primary"${busy ? ' disabled aria-busy="true"' : ""}>Submit <kbd>Ctrl Enter</kbd></button>` : `<a class="button" href="attempt.html">See the attempt</a><a class="button primary" href="start.html">Try again</a>`}<span class="draft-state ${draft[0]}" aria-live="polite">${draft[1]}</span></div>
    ${notice}
    <form id="solution" method="post">
      <label class="visually-hidden" for="source">Your solution in C#</label>
      <textarea name="source" id="source" class="source" data-editor spellcheck="false" autocomplete="off" autocapitalize="off"${state === "closed" ? " readonly" : ""}>${esc(code)}</textarea>
      <details class="own-input"${input ? " open" : ""}><summary>Own input</summary><label class="visually-hidden" for="input">Own input, as YAML</label><textarea name="input" id="input" spellcheck="false">${input ? "nums: [3, 3]\ntarget: 6" : ""}</textarea></details>
    </form>
    <section class="verdict${v ? " settled " + v : ""}" aria-live="polite" aria-label="Verdict">${verdict}</section>
    ${hist}
  </section>
</main>` });
const starter = `public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        \n    }\n}\n`;
shell("workspace", { timer: `18:24 <small>left</small>`, code: starter, verdict: "", hist: history([]), input: true });
shell("workspace-running", { timer: `9:12 <small>left</small>`, code: right, busy: true, draft: ["saved", "Saved 11:41"],
  verdict: `<div class="verdict-head"><h2><span class="badge large running">Judging</span></h2><p>Submission 3, case 13 of 24</p></div><progress max="24" value="12" aria-label="Cases judged">12 of 24</progress>
  <div class="mark-groups">${group("Samples", "3 of 3", rep("ac", 3), 1)}${group("Secret", "9 of 15", [...rep("ac", 9), "running", ...rep("pending", 5)], 4)}${group("Generated", "0 of 6", rep("pending", 6), 19)}</div>`,
  hist: history([[2, "wa", "6 of 24", "4 ms", "11:36"], [1, "ce", "", "", "11:31"]]) });
shell("workspace-wrong", { timer: `3:51 <small>left</small>`, cls: "soon", code: wrong, v: "wa",
  verdict: `${head("wa", `Submission 2, 6 of 24 cases, ${t("2026-11-22T11:36:00Z", "11:36")}`)}
  <div class="mark-groups">${group("Samples", "3 of 3", rep("ac", 3), 1)}${group("Secret", "3 of 15", [...rep("ac", 2), "wa", "ac", ...rep("skipped", 11)], 4, 2)}${group("Generated", "0 of 6", rep("skipped", 6), 19)}</div>
  <section class="first-failure-case" aria-labelledby="ff"><h3 id="ff">First failing case: 6 <small>3 is half of the target but occurs once: a line must not be paired with itself</small></h3>
    <dl class="values"><dt>Input</dt><dd><pre class="value">nums = [3, 10, 1, 5]
target = 6</pre></dd><dt>Printed</dt><dd><pre class="value">seen: 3 at 0</pre></dd></dl>
    <div class="diff"><table><caption class="visually-hidden">Expected and your output, line by line</caption><thead><tr><th scope="col" class="line-no"><span class="visually-hidden">Line</span></th><th scope="col">Expected</th><th scope="col">Yours</th></tr></thead><tbody><tr class="changed"><td class="no">1</td><td class="expected">[<ins>2</ins>, <ins>3</ins>]</td><td class="output">[<del>0</del>, <del>0</del>]</td></tr></tbody></table></div>
  </section>`,
  hist: history([[2, "wa", "6 of 24", "4 ms", "11:36"], [1, "ce", "", "", "11:31"]]) });
shell("workspace-solved", { timer: `Solved in 14:07`, cls: "done", state: "open", code: right, v: "ac",
  verdict: `${head("ac", `Submission 3, 24 of 24 cases, ${t("2026-11-22T11:42:00Z", "11:42")}`)}
  <dl class="figures"><div><dt>Time taken</dt><dd>14:07 <small>of 20:00</small></dd></div><div><dt>Slowest case</dt><dd>38 ms <small>of 900 ms</small></dd></div><div><dt>Memory</dt><dd>31 MiB <small>of 256 MiB</small></dd></div></dl>
  <div class="mark-groups">${group("Samples", "3 of 3", rep("ac", 3), 1)}${group("Secret", "15 of 15", rep("ac", 15), 4)}${group("Generated", "6 of 6", rep("ac", 6), 19)}</div>
  <div class="solved-next"><a class="button primary" href="start.html">Next: Tiles in the same bag</a><a class="button" href="editorial.html">Read the editorial</a></div>`,
  hist: history([[3, "ac", "24 of 24", "38 ms", "11:42"], [2, "wa", "6 of 24", "4 ms", "11:36"], [1, "ce", "", "", "11:31"]]) });
shell("workspace-compile", { timer: `11:30 <small>left</small>`, code: right.replace("lineOf[nums[i]] = i;", "lineOf[nums[i]] = i").replace("int j", "var j").replace("[j, i]", "(j, i)"), v: "ce", draft: ["offline", "Offline. Kept in this browser, trying again"],
  verdict: `${head("ce", `Submission 1, not run, ${t("2026-11-22T11:31:00Z", "11:31")}`)}
  <ul class="diagnostics"><li class="diagnostic error"><a href="#source" data-line="10" data-column="24">Line 10:24</a><span>Cannot convert a tuple of type (int, int) to int[]. <code>CS0029</code></span></li><li class="diagnostic error"><a href="#source" data-line="11" data-column="32">Line 11:32</a><span>A semicolon is expected here. <code>CS1002</code></span></li><li class="diagnostic warning"><a href="#source" data-line="4" data-column="18">Line 4:18</a><span>Not every path of the method returns a value. <code>CS0161</code></span></li></ul>`,
  hist: history([[1, "ce", "", "", "11:31"]]) });
shell("workspace-late", { timer: `+2:05 <small>over time</small>`, cls: "late", code: wrong, state: "open", draft: ["conflict", "Another tab saved later"],
  notice: `<div class="notice warn closed-note"><p><strong>The deadline passed at ${t("2026-11-22T11:50:00Z", "11:50")}.</strong> You can go on; what you submit now is judged and marked late.</p></div>`, v: "tle",
  verdict: `${head("tle", `Submission 4, late, 20 of 24 cases, ${t("2026-11-22T11:51:00Z", "11:51")}`)}<div class="mark-groups">${group("Samples", "3 of 3", rep("ac", 3), 1)}${group("Secret", "15 of 15", rep("ac", 15), 4)}${group("Generated", "2 of 6", ["ac", "ac", "tle", "mle", "rte", "ole"], 19, 2)}</div>
  <section class="first-failure-case" aria-labelledby="ff"><h3 id="ff">First failing case: 21 <small>generated, 100000 bookings</small></h3><p class="note">Stopped after 900 ms. This case's input is not shown by your cohort's policy.</p></section>`,
  hist: history([[4, "tle", "20 of 24", "900 ms", "11:51, late"], [3, "rte", "18 of 24", "8 ms", "11:44"], [2, "wa", "6 of 24", "4 ms", "11:36"], [1, "ce", "", "", "11:31"]]) });
shell("workspace-closed", { timer: `Closed`, state: "closed", code: right, draft: ["", "Read only"],
  notice: `<div class="notice closed-note"><p><strong>This attempt is closed.</strong> The assignment ended on ${t("2026-11-20T20:00:00Z", "Friday 20 November, 20:00")}.</p></div>`,
  verdict: "", hist: history([[2, "wa", "6 of 24", "4 ms", "11:36"], [1, "ce", "", "", "11:31"]]) });
