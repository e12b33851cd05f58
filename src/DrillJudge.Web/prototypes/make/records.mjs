import { page, crumbs, diff, state, t, badge, marks, rep, esc } from "./frame.mjs";
import { source } from "./workspace.mjs";
const at = (d, n, drill, s, v, cases, used) => `<tr><th scope="row"><a href="attempt.html">${drill}</a></th><td data-label="Started">${t(d, n)}</td><td data-label="Best">${v ? badge(v, "small") : ""}</td><td class="num" data-label="Cases">${cases}</td><td class="num" data-label="Used">${used}</td><td data-label="State">${s}</td></tr>`;
page("attempts", { title: "Attempts", css: ["verdicts"], main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Attempts</h1><p class="lead">Everything you started, the latest first.</p></div></div>
  <nav class="segments" aria-label="Which attempts"><a href="#" aria-current="true">All 19</a><a href="#">Solved 13</a><a href="#">Late 2</a><a href="#">Open 1</a></nav>
  <div class="table-wrap" tabindex="0" role="region" aria-label="Attempts"><table class="table folds"><thead><tr><th scope="col">Drill</th><th scope="col">Started</th><th scope="col">Best verdict</th><th scope="col" class="num">Cases</th><th scope="col" class="num">Used</th><th scope="col">State</th></tr></thead><tbody>
  ${at("2026-11-22T10:58:00Z", "Today, 10:58", "The longest run without an encore", state("open", "Running"), "wa", "11 of 31", "12:20 of 25:00")}
  ${at("2026-11-20T18:20:00Z", "Fri 20 Nov, 18:20", "Two bookings that explain the gap", state("tried", "Ended unsolved"), "tle", "20 of 24", "20:00 of 20:00")}
  ${at("2026-11-19T19:02:00Z", "Thu 19 Nov, 19:02", "Tiles in the same bag", state("solved", "Solved"), "ac", "27 of 27", "18:04 of 25:00")}
  ${at("2026-11-17T18:40:00Z", "Tue 17 Nov, 18:40", "Lights in the night photo", state("late", "Solved late"), "ac", "26 of 26", "41:10 of 30:00")}
  ${at("2026-11-15T18:31:00Z", "Sun 15 Nov, 18:31", "Three lanes at the bottle bank", state("solved", "Solved"), "ac", "22 of 22", "16:48 of 20:00")}
  ${at("2026-11-12T20:15:00Z", "Thu 12 Nov, 20:15", "The reading desk", state("closed", "Given up"), "rte", "9 of 28", "22:31 of 35:00")}
  ${at("2026-11-10T18:12:00Z", "Tue 10 Nov, 18:12", "A treasure hunt without end", state("solved", "Solved"), "ac", "18 of 18", "6:40 of 15:00")}
  </tbody></table></div>
  <nav class="pages" aria-label="Pages"><span>1 to 7 of 19</span><ul><li><span aria-current="page">1</span></li><li><a href="#">2</a></li><li><a href="#">3</a></li></ul></nav>
</main>` });
const sub = (c, time, v, title, note, m = "") => `<li class="${c}"><time datetime="PT${time.replace(":", "M")}S">${time}</time><div><p>${title}</p>${note ? `<p class="note">${note}</p>` : ""}${m}</div></li>`;
page("attempt", { title: "Attempt at Lights in the night photo", css: ["verdicts", "statement", "progress"], main: `
<main class="page" id="main" tabindex="-1">
  ${crumbs(["Attempts", "attempts.html"], ["Tue 17 November"])}
  <div class="page-head"><div><h1>Lights in the night photo</h1><div class="chips">${diff("Medium")}<a class="chip" href="#">Depth first, grid</a>${state("late", "Solved late")}</div></div><div class="buttons"><a class="button" href="#">Statement and editorial</a><a class="button primary" href="start.html">Try again</a></div></div>
  <dl class="figures boxed"><div><dt>Time taken</dt><dd>41:10 <small>of 30:00</small></dd></div><div><dt>Submissions</dt><dd>4</dd></div><div><dt>First run after</dt><dd>6:15</dd></div><div><dt>Extension</dt><dd>none</dd></div></dl>
  <div class="columns">
    <section class="stack" aria-labelledby="tl"><div class="section-head"><h2 id="tl">Timeline</h2><span>Minutes since the start, ${t("2026-11-17T18:40:00Z", "18:40")}</span></div>
      <ol class="timeline">
        ${sub("", "0:00", "", "Started", "30 minutes")}
        ${sub("", "6:15", "", "First run on the samples", "1 of 3 right")}
        ${sub("settled ce", "9:50", "", `<a href="#s1">Submission 1</a> ${badge("ce", "small")}`, "Line 14: cannot convert int to char")}
        ${sub("settled wa", "17:33", "", `<a href="#s2">Submission 2</a> ${badge("wa", "small")}`, "7 of 26 cases. First failing: one row of pixels", marks([...rep("ac", 7), "wa", ...rep("skipped", 18)], 1, "dense"))}
        ${sub("settled rte", "26:02", "", `<a href="#s3">Submission 3</a> ${badge("rte", "small")}`, "24 of 26 cases. The stack was used up on a photo that is one settlement", marks([...rep("ac", 24), "rte", "skipped"], 1, "dense"))}
        ${sub("deadline", "30:00", "", "<strong>Deadline</strong>", "")}
        ${sub("settled ac", "41:10", "", `<a href="#s4">Submission 4</a> ${badge("ac", "small")}, late`, "26 of 26 cases, slowest 61 ms", marks(rep("ac", 26), 1, "dense"))}
      </ol></section>
    <section class="stack" aria-labelledby="s4"><div class="section-head"><h2 id="s4">Submission 4</h2><a href="#">Compare with 3</a></div>
      <div class="cluster">${badge("ac")}<span class="note">18:40 + 41:10, late</span></div>
      <pre class="code numbered" tabindex="0"><code>${esc(source("dfs/number-of-islands/submissions/accepted/" + first("dfs/number-of-islands/submissions/accepted"))).trimEnd().split("\n").map(l => `<span class="line">${l}</span>`).join("")}</code></pre></section>
  </div>
</main>` });
import { readdirSync } from "node:fs";
function first(dir) { return readdirSync(new URL("../../../../problems/coding/" + dir, import.meta.url))[0]; }
const bar = (a, b, c) => `<svg class="bars" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${a}% solved in time, ${b}% solved late, ${c}% tried"><rect class="in-time" width="${a}" height="10"/><rect class="was-late" x="${a}" width="${b}" height="10"/><rect class="was-tried" x="${a + b}" width="${c}" height="10"/></svg>`;
const pat = (n, a, b, c, txt, med) => `<li class="pattern"><a href="catalogue.html">${n}</a>${bar(a, b, c)}<span class="note">${txt}</span><span class="note trend">${med}</span></li>`;
const weeks = ["28 Sep", "5 Oct", "12 Oct", "19 Oct", "26 Oct", "2 Nov", "9 Nov", "16 Nov"], sv = [1, 2, 2, 4, 3, 5, 4, 6], tr = [3, 3, 4, 5, 5, 6, 5, 7];
page("progress", { title: "Progress", here: "Progress", css: ["progress"], main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Progress</h1><p class="lead">Binary search and hash maps hold. Depth first takes you twice its time.</p></div><nav class="segments" aria-label="Span"><a href="#">4 weeks</a><a href="#" aria-current="true">8 weeks</a><a href="#">All</a></nav></div>
  <dl class="figures boxed"><div><dt>Solved in time</dt><dd>27 <small>of 124</small></dd></div><div><dt>Solved late</dt><dd>4</dd></div><div><dt>First submission right</dt><dd>41%</dd></div><div><dt>Median of minutes used</dt><dd>72%</dd></div></dl>
  <section class="stack" aria-labelledby="pp"><div class="section-head"><h2 id="pp">By pattern</h2><ul class="key"><li><i class="in-time"></i>In time</li><li><i class="was-late"></i>Late</li><li><i class="was-tried"></i>Tried</li></ul></div>
    <ul class="patterns">
    ${pat("Hash map", 54, 8, 8, "8 of 13 solved", "61% of the time")}${pat("Two pointers", 40, 0, 10, "4 of 10 solved", "58% of the time")}${pat("Sliding window", 27, 0, 18, "3 of 11 solved", "83% of the time")}${pat("Depth first", 14, 14, 14, "4 of 14 solved", "137% of the time")}${pat("Breadth first", 0, 0, 0, "0 of 10 solved", "not met")}${pat("Binary search", 44, 0, 11, "4 of 9 solved", "66% of the time")}${pat("Sorting", 33, 0, 17, "2 of 6 solved", "79% of the time")}${pat("Linked list", 40, 10, 0, "5 of 10 solved", "52% of the time")}${pat("Design", 0, 0, 20, "0 of 5 solved", "not yet")}
    </ul></section>
  <div class="columns">
    <figure class="chart" data-chart='${JSON.stringify({ kind: "line", x: weeks, series: [{ label: "Solved in time", values: sv }, { label: "Tried", values: tr }] })}'><figcaption>Drills a week</figcaption><table><thead><tr><th scope="col">Week of</th><th scope="col" class="num">Solved in time</th><th scope="col" class="num">Tried</th></tr></thead><tbody>${weeks.map((w, i) => `<tr><th scope="row">${w}</th><td class="num">${sv[i]}</td><td class="num">${tr[i]}</td></tr>`).join("")}</tbody></table></figure>
    <figure class="chart" data-chart='{"kind":"bar","x":["CE","WA","RTE","TLE","MLE"],"series":[{"label":"First verdicts","values":[9,14,4,3,1]}]}'><figcaption>What the first submission got</figcaption><table><thead><tr><th scope="col">Verdict</th><th scope="col" class="num">Times</th></tr></thead><tbody>${[["Accepted", 22], ["Wrong answer", 14], ["Compile error", 9], ["Runtime error", 4], ["Time limit exceeded", 3], ["Memory limit exceeded", 1]].map(([a, b]) => `<tr><th scope="row">${a}</th><td class="num">${b}</td></tr>`).join("")}</tbody></table></figure>
  </div>
</main>` });
page("account", { title: "Account", main: `
<main class="page narrow" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Account</h1><p class="lead">mira.okafor@example.org, learner in Spring evening cohort</p></div></div>
  <div class="notice good" role="status"><p><strong>Token made.</strong> Copy it now: it is shown only this once.</p></div>
  <code class="secret">dj_7Qk2vXn0mB4rTz9wLc5pYh8sFd3gJa6e</code>
  <section class="stack"><div class="section-head"><h2>Tokens</h2><span>For the command line and the API</span></div>
    <ul class="rows"><li class="row"><div><strong>Laptop</strong><div class="row-facts"><span>Made 22 Nov 2026</span><span>Never used</span></div></div><div class="row-end"><form method="post"><button class="button small danger">Revoke <span class="visually-hidden">Laptop</span></button></form></div></li><li class="row"><div><strong>Vim on the old desktop</strong><div class="row-facts"><span>Made 4 Oct 2026</span><span>Last used 11 Nov</span></div></div><div class="row-end"><form method="post"><button class="button small danger">Revoke <span class="visually-hidden">Vim on the old desktop</span></button></form></div></li></ul>
    <form class="field-row" method="post"><div class="field"><label for="tn">Name of the new token</label><input id="tn" name="name"></div><div class="field"><label for="te">Ends</label><select id="te" name="ends"><option>After 90 days</option><option>After a year</option></select></div><div class="field"><span class="label" aria-hidden="true">&nbsp;</span><button class="button">Make a token</button></div></form></section>
  <section class="stack"><div class="section-head"><h2>Name and password</h2></div>
    <form class="form" method="post"><div class="field"><label for="nm">Name</label><input id="nm" name="name" value="Mira Okafor" autocomplete="name"></div><div class="field-row"><div class="field"><label for="p1">Present password</label><input id="p1" type="password" autocomplete="current-password"></div><div class="field"><label for="p2">New password</label><input id="p2" type="password" autocomplete="new-password"></div></div><fieldset class="fields"><legend>Show me on the leaderboard</legend><div class="choices boxed"><div class="choice"><input type="radio" name="lb" id="lb1" checked><label for="lb1">By name</label></div><div class="choice"><input type="radio" name="lb" id="lb2"><label for="lb2">Not at all</label><p class="hint">Your instructor still sees your results.</p></div></div></fieldset><div class="buttons"><button class="button primary">Save</button></div></form></section>
  <section class="stack"><div class="section-head"><h2>Your data</h2></div>
    <p>A ZIP of your attempts, drafts, submissions and verdicts as JSON and C# files.</p><div class="buttons"><a class="button" href="#">Export my data</a></div>
    <details class="fold"><summary>Erase my account</summary><form class="form" method="post"><p>Your attempts and submissions are deleted at once and cannot be brought back. Counts in your cohort's statistics stay, without your name.</p><div class="field"><label for="er">Type your e-mail address to confirm</label><input id="er" name="confirm" autocomplete="off"></div><div class="buttons"><button class="button danger">Erase my account</button></div></form></details></section>
</main>` });
const rank = (n, name, s, m, self = "") => `<tr class="${self}"><td class="num">${n}</td><th scope="row">${name}</th><td class="num">${s}</td><td class="num">${m}</td></tr>`;
page("cohort", { title: "Spring evening cohort", here: "Cohort", css: ["cohort"], main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Spring evening cohort</h1><p class="lead">With Jonas Lindqvist, until 18 December 2026. Times in Europe/Lisbon.</p></div></div>
  <div class="with-aside"><div class="stack">
    <section class="stack" aria-labelledby="w9"><div class="section-head"><h2 id="w9">Week 9: grids and queues</h2><span class="state due">Due ${t("2026-11-26T20:00:00Z", "Thu 26 Nov, 20:00")}</span></div>
      <ul class="rows">${[["Lights in the night photo", "Medium", "30 min, 2 attempts left", state("late", "Solved late")], ["Blight on the benches", "Medium", "30 min + 10 for you, 3 attempts", `<a class="button small primary" href="start.html">Start</a>`], ["Two bookings that explain the gap", "Easy", "20 min, last attempt", `<a class="button small" href="start.html">Try again</a>`]].map(([n, d, f, e]) => `<li class="row"><div><a class="row-title" href="start.html">${n}</a><div class="row-facts">${diff(d)}<span>${f}</span></div></div><div class="row-end">${e}</div></li>`).join("")}</ul></section>
    <section class="stack" aria-labelledby="w8"><div class="section-head"><h2 id="w8">Week 8: windows</h2><span>Closed 19 Nov</span></div>
      <ul class="rows"><li class="row"><div><a class="row-title" href="#">The longest run without an encore</a><div class="row-facts">${diff("Medium")}<span>25 min</span></div></div><div class="row-end">${state("solved", "In time")}</div></li></ul></section>
    <section class="stack" aria-labelledby="w10"><div class="section-head"><h2 id="w10">Week 10: trees</h2><span>Opens ${t("2026-11-27T08:00:00Z", "Fri 27 Nov, 08:00")}</span></div><p class="note">4 drills. They are shown when it opens.</p></section></div>
    <aside class="stack" aria-labelledby="board"><div class="section-head"><h2 id="board">Leaderboard</h2><span>Week 9</span></div><div class="table-wrap"><table class="table compact"><thead><tr><th scope="col" class="num">Place</th><th scope="col">Learner</th><th scope="col" class="num">Solved</th><th scope="col" class="num">Minutes</th></tr></thead><tbody>${rank(1, "Tomás Ferreira", 3, 41)}${rank(2, "Yuki Tanabe", 3, 58)}${rank(3, "Ilse de Boer", 2, 33)}${rank(4, "Mira Okafor", 1, 41, "rank-self")}${rank(5, "Pavel Hruška", 1, 47)}</tbody></table></div><p class="note">Ranked by drills solved in time, then by minutes. <a href="account.html">Leave it</a></p></aside></div>
</main>` });
