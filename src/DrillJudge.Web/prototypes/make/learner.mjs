import { page, crumbs, diff, state, t, badge, esc } from "./frame.mjs";
const chip = x => `<a class="chip" href="#">${x}</a>`;
const row = ({ title, facts, end }) => `<li class="row"><div><a class="row-title" href="workspace.html">${title}</a><div class="row-facts">${facts}</div></div><div class="row-end">${end}</div></li>`;

page("today", { title: "Today", here: "Today", main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Sunday 22 November</h1><p class="lead">One attempt is running and two drills are due this week.</p></div></div>
  <section class="card lifted" aria-labelledby="running">
    <div class="cluster apart">
      <div><h2 id="running">The longest run without an encore</h2><p class="note">Started ${t("2026-11-22T10:58:00Z", "10:58")}, 25 minutes, 1 submission: 11 of 31 cases</p></div>
      <div class="buttons"><output class="timer">12:40 <small>left</small></output><a class="button primary" href="workspace.html">Continue</a></div>
    </div>
  </section>
  <div class="columns">
    <section class="stack" aria-labelledby="due">
      <div class="section-head"><h2 id="due">Due</h2><a href="cohort.html">Spring evening cohort</a></div>
      <ul class="rows">
        ${row({ title: "Two bookings that explain the gap", facts: `${diff("Easy")}<span>Hash map</span><span>20 min</span>`, end: `<span class="state due">Due ${t("2026-11-22T20:00:00Z", "today, 20:00")}</span>` })}
        ${row({ title: "Blight on the benches", facts: `${diff("Medium")}<span>Breadth first</span><span>30 min</span>`, end: `<span class="note">Due ${t("2026-11-26T20:00:00Z", "Thu 26 Nov")}</span>` })}
        ${row({ title: "The reading desk", facts: `${diff("Medium")}<span>Design</span><span>35 min</span>`, end: `<span class="note">Due Mon 30 Nov, 2 attempts left</span>` })}
      </ul>
    </section>
    <section class="stack" aria-labelledby="suggested">
      <div class="section-head"><h2 id="suggested">Suggested</h2><span>By what went slowly before</span></div>
      <ul class="rows">
        ${row({ title: "Any summit will do", facts: `${diff("Medium")}<span>Binary search</span><span>Not met for 16 days</span>`, end: `<a class="button small" href="start.html">Look</a>` })}
        ${row({ title: "Is the index still in order", facts: `${diff("Medium")}<span>Depth first, tree</span><span>Solved late on 3 Nov</span>`, end: `<a class="button small" href="start.html">Look</a>` })}
        ${row({ title: "Shared desks", facts: `${diff("Medium")}<span>Sorting</span><span>New pattern for you</span>`, end: `<a class="button small" href="start.html">Look</a>` })}
      </ul>
    </section>
  </div>
  <section class="stack" aria-labelledby="week">
    <div class="section-head"><h2 id="week">This week</h2><a href="progress.html">All progress</a></div>
    <dl class="figures"><div><dt>Solved in time</dt><dd>5 <small>of 7</small></dd></div><div><dt>First try</dt><dd>3</dd></div><div><dt>Median time</dt><dd>17:20</dd></div><div><dt>Days in a row</dt><dd>4</dd></div></dl>
  </section>
</main>` });

const drills = [
  ["Two bookings that explain the gap", "Hash map", "Easy", 20, "tried", "Tried", "14 of 24"],
  ["Tiles in the same bag", "Hash map", "Medium", 25, "solved", "Solved in 18:04", ""],
  ["Close the gaps on the shelf", "Two pointers", "Easy", 15, "solved", "Solved in 9:31", ""],
  ["The longest run without an encore", "Sliding window", "Medium", 25, "open", "Running", ""],
  ["Lights in the night photo", "Depth first, grid", "Medium", 30, "late", "Solved late", "41:10"],
  ["Is the index still in order", "Depth first, tree", "Medium", 25, "late", "Solved late", ""],
  ["Copy the trail map", "Depth first, graph", "Medium", 30, "new", "New", ""],
  ["Blight on the benches", "Breadth first", "Medium", 30, "new", "New", ""],
  ["Three lanes at the bottle bank", "Sorting", "Medium", 20, "solved", "Solved in 16:48", ""],
  ["Shared desks", "Sorting", "Medium", 30, "new", "New", ""],
  ["Any summit will do", "Binary search", "Medium", 20, "solved", "Solved in 15:02", ""],
  ["A treasure hunt without end", "Linked list", "Easy", 15, "solved", "Solved in 6:40", ""],
  ["The reading desk", "Design", "Medium", 35, "tried", "Tried", "9 of 28"],
];
const select = (id, label, opts) => `<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${id}">${opts.map(o => `<option>${o}</option>`).join("")}</select></div>`;
const filterForm = (q = "") => `<form class="filters" method="get" role="search" aria-label="Drills">
    <div class="field"><label for="q">Search</label><input id="q" name="q" type="search" value="${q}" placeholder="Name, text or slug"></div>
    ${select("pattern", "Pattern", ["All patterns", "Hash map", "Two pointers", "Sliding window", "Breadth first", "Depth first", "Sorting", "Binary search", "Linked list", "Design"])}
    ${select("difficulty", "Difficulty", ["Any", "Easy", "Medium", "Hard"])}
    ${select("state", "Where you stand", ["Any", "New", "Tried", "Solved", "Solved late"])}
    <button class="button">Filter</button>
  </form>`;
page("catalogue", { title: "Drills", here: "Drills", main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Drills</h1><p class="lead">Small problems on the clock. Pick one; nothing starts before you say so.</p></div><a class="button" href="start.html">Pick one for me</a></div>
  ${filterForm()}
  <div class="stack">
    <div class="cluster apart"><p class="note" role="status">13 of 124 drills match. <a href="catalogue.html">Clear filters</a></p>
    <nav class="segments" aria-label="Order"><a href="#" aria-current="true">By pattern</a><a href="#">By difficulty</a><a href="#">Recently met</a></nav></div>
    <div class="table-wrap" tabindex="0" role="region" aria-label="Drills"><table class="table folds">
      <thead><tr><th scope="col">Drill</th><th scope="col">Pattern</th><th scope="col">Difficulty</th><th scope="col" class="num">Minutes</th><th scope="col">Where you stand</th></tr></thead>
      <tbody>${drills.map(([n, p, d, m, s, l, x]) => `<tr><th scope="row"><a href="start.html">${n}</a></th><td data-label="Pattern">${p}</td><td data-label="Difficulty">${diff(d)}</td><td class="num" data-label="Minutes">${m}</td><td data-label="Where you stand">${state(s, l + (x ? ` <span class="note">${x}</span>` : ""))}</td></tr>`).join("\n")}</tbody>
    </table></div>
    <nav class="pages" aria-label="Pages"><span>1 to 13 of 13</span><ul><li><span aria-current="page">1</span></li><li><a href="#">2</a></li><li><a href="#">3</a></li></ul></nav>
  </div>
</main>` });

page("catalogue-empty", { title: "Drills", here: "Drills", main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><h1>Drills</h1></div>
  ${filterForm("trapezoid")}
  <div class="empty"><img src="../wwwroot/img/empty-result.svg" alt="" width="140" height="90"><h2>No drill matches “trapezoid”</h2><p>The search looks at names, statements and slugs. Fewer filters find more.</p><a class="button" href="catalogue.html">Clear search and filters</a></div>
</main>` });

page("start", { title: "Blight on the benches", here: "Drills", css: ["verdicts", "statement"], main: `
<main class="page narrow" id="main" tabindex="-1">
  ${crumbs(["Drills", "catalogue.html"], ["Breadth first", "#"], ["Blight on the benches"])}
  <div class="page-head"><div><h1>Blight on the benches</h1><div class="chips">${diff("Medium")}${chip("Breadth first")}<span class="chip">30 minutes</span></div></div></div>
  <form class="card form" method="post">
    <div><h2>Start the clock</h2><p class="note">The statement is shown once the attempt runs. The server's clock counts; what comes after the deadline is judged and marked late.</p></div>
    <div class="field"><label for="minutes">Minutes</label><input class="input-short" id="minutes" name="minutes" type="number" min="5" max="180" value="30" aria-describedby="minutes-hint"><p class="hint" id="minutes-hint">Set by your cohort; you have 10 minutes of extension, already counted.</p></div>
    <div class="buttons"><button class="button primary">Start, 30 minutes</button><a class="button quiet" href="catalogue.html">Back to drills</a></div>
  </form>
  <section class="stack"><div class="section-head"><h2>Your attempts</h2></div>
    <ul class="rows"><li class="row"><div><a class="row-title" href="attempt.html">Tue 3 November</a><div class="row-facts">${badge("tle", "small")}<span>22 of 26 cases</span><span>30:00 used</span></div></div><div class="row-end">${state("closed", "Closed")}</div></li></ul>
  </section>
</main>` });
