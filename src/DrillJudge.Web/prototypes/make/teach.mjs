import { page, crumbs, diff, state, t, badge, marks, rep, esc } from "./frame.mjs";
import { source } from "./workspace.mjs";
const names = ["Amara Nwosu", "Ana Beatriz Cordeiro", "Bartosz Zieliński", "Camille Roux", "Chen Wei", "Daniel Kováč", "Elif Aydın", "Emma Jørgensen", "Farid Haddad", "Fiona MacLeod", "Giulia Ferrara", "Hanna Lehtinen", "Hugo Almeida", "Ilse de Boer", "Imran Siddiqui", "Ingrid Solberg", "Jamal Carter", "Joana Pires", "Kateryna Bondarenko-Wiśniewska", "Kofi Mensah", "Lars Petersen", "Leila Hosseini", "Lucía Vargas", "Marek Novák", "Maria Papadaki", "Mira Okafor", "Mohamed El Amrani", "Nadia Rahman", "Noah Fischer", "Olga Petrova", "Pavel Hruška", "Priya Raman", "Rui Nakamura", "Samuel Osei", "Sofia Lindgren", "Tariq Mahmood", "Tomás Ferreira", "Vera Kowalczyk", "Wanjiru Kamau", "Yuki Tanabe"];
const cols = ["Two bookings that explain the gap", "Tiles in the same bag", "Close the gaps on the shelf", "The longest run without an encore", "Lights in the night photo", "Is the index still in order", "Copy the trail map", "Blight on the benches", "Three lanes at the bottle bank", "Any summit will do", "A treasure hunt without end", "The reading desk"];
const say = { solved: "solved in time", late: "solved late", tried: "not solved", open: "running", none: "not started" };
let seed = 7; const rnd = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const body = names.map(n => {
  const skill = 0.35 + rnd() * 0.6; let solved = 0;
  const cells = cols.map((c, j) => { const r = rnd(), k = 1 + Math.floor(rnd() * 4); const s = r < skill * (1 - j * 0.045) ? "solved" : r < skill * (1 - j * 0.03) + 0.06 ? "late" : r < 0.82 - j * 0.03 ? "tried" : j > 9 && r < 0.9 ? "open" : "none"; solved += s === "solved"; return `<td><a class="cell ${s}" href="compare.html">${s === "none" ? "" : k}<span class="visually-hidden"> ${s === "none" ? "" : "submissions, "}${say[s]}</span></a></td>`; });
  return `<tr${skill < 0.47 ? ' class="stuck"' : ""}><th scope="row"><a href="#">${n}</a></th>${cells.join("")}<td class="total">${solved} <span class="note">of 12</span></td></tr>`;
});
page("matrix", { title: "Spring evening cohort", role: "instructor", here: "Cohorts", css: ["verdicts", "cohort"], main: `
<main class="page wide" id="main" tabindex="-1">
  ${crumbs(["Cohorts", "#"], ["Spring evening cohort"])}
  <div class="page-head"><div><h1>Spring evening cohort</h1><p class="lead">40 learners, 12 drills. Three are stuck: no progress in two sittings.</p></div><div class="buttons"><a class="button" href="#">CSV</a><a class="button" href="similarity.html">Similar submissions</a><a class="button primary" href="assignment.html">New assignment</a></div></div>
  <div class="cluster apart"><nav class="segments" aria-label="View"><a href="#" aria-current="true">By drill</a><a href="#">By pattern</a><a href="#">Stuck 3</a></nav>
  <ul class="cell-key"><li><span class="cell solved">2</span> In time, submissions</li><li><span class="cell late">3</span> Late</li><li><span class="cell tried">4</span> Not solved</li><li><span class="cell open">1</span> Running</li></ul></div>
  <div class="matrix-wrap" tabindex="0" role="region" aria-labelledby="mx"><table class="matrix"><caption class="visually-hidden" id="mx">Learners by drills</caption><thead><tr><th scope="col">Learner</th>${cols.map(c => `<th scope="col" class="drill"><a href="rejudge.html">${c}</a></th>`).join("")}<th scope="col" class="total">In time</th></tr></thead><tbody>${body.join("\n")}</tbody><tfoot><tr><th scope="row">In time</th>${cols.map((_, j) => `<td>${31 - j * 2}</td>`).join("")}<td class="total">61%</td></tr></tfoot></table></div>
</main>` });
const pick = (id, l, opts) => `<div class="field"><label for="${id}">${l}</label><select id="${id}" name="${id}">${opts.map(o => `<option>${o}</option>`).join("")}</select></div>`;
page("assignment", { title: "New assignment", role: "instructor", here: "Cohorts", main: `
<main class="page narrow" id="main" tabindex="-1">
  ${crumbs(["Cohorts", "#"], ["Spring evening cohort", "matrix.html"], ["New assignment"])}
  <div class="page-head"><h1>New assignment</h1></div>
  <div class="error-summary" role="alert" tabindex="-1"><h2>Not saved yet</h2><ul><li><a href="#due">Due lies before the opening</a></li></ul></div>
  <form class="form" method="post" novalidate>
    <div class="field"><label for="title">Title</label><input id="title" name="title" value="Week 10: trees"></div>
    <fieldset class="fields"><legend>Drills</legend><div class="field"><label for="find">Search drills</label><input id="find" type="search"></div><div class="choices scroll" tabindex="0" role="group" aria-label="Drills found">${cols.map((c, i) => `<div class="choice"><input type="checkbox" id="d${i}" name="drill"${i === 5 || i === 6 ? " checked" : ""}><label for="d${i}">${c}</label></div>`).join("")}</div><p class="hint">2 chosen, about 55 minutes together</p></fieldset>
    <div class="field-row"><div class="field"><label for="opens">Opens</label><input id="opens" type="datetime-local" value="2026-11-27T08:00"></div><div class="field"><label for="due">Due</label><input id="due" type="datetime-local" value="2026-11-26T20:00" aria-invalid="true" aria-describedby="due-error"><p class="error" id="due-error">Choose a time after Fri 27 Nov, 08:00.</p></div></div>
    <p class="hint">Times are in the cohort's zone, Europe/Lisbon.</p>
    <div class="field-row"><div class="field"><label for="min">Minutes a drill <span class="optional">(else each drill's own)</span></label><input id="min" type="number" min="5" max="180"></div><div class="field"><label for="tries">Attempts allowed</label><input id="tries" type="number" min="1" value="3"></div></div>
    <fieldset class="fields"><legend>After the deadline</legend><div class="choices boxed"><div class="choice"><input type="radio" name="late" id="l1" checked><label for="l1">Judge and mark late</label></div><div class="choice"><input type="radio" name="late" id="l2"><label for="l2">Close</label><p class="hint">Submissions after Due are refused.</p></div></div></fieldset>
    <fieldset class="fields"><legend>What a failed submission shows</legend><div class="choices boxed"><div class="choice"><input type="radio" name="show" id="r1" checked><label for="r1">The first failing case</label><p class="hint">With input, expected and printed output.</p></div><div class="choice"><input type="radio" name="show" id="r2"><label for="r2">Only samples</label></div><div class="choice"><input type="radio" name="show" id="r3"><label for="r3">Verdict and marks only</label></div></div></fieldset>
    <div class="buttons"><button class="button primary">Save assignment</button><a class="button quiet" href="matrix.html">Cancel</a></div>
  </form>
</main>` });
const lines = (s, mark) => esc(s).trimEnd().split("\n").map((l, i) => `<span class="line${mark.includes(i + 1) ? " alike" : ""}">${l}</span>`).join("");
const A = source("hash-map/two-sum/submissions/accepted/a-hash-map.cs"), B = source("hash-map/two-sum/submissions/wrong_answer/stores-before-asking.cs");
page("compare", { title: "Two submissions", role: "instructor", here: "Cohorts", css: ["verdicts", "statement", "cohort"], main: `
<main class="page" id="main" tabindex="-1">
  ${crumbs(["Cohorts", "#"], ["Spring evening cohort", "matrix.html"], ["Two bookings that explain the gap"])}
  <div class="page-head"><div><h1>Two bookings that explain the gap</h1><p class="lead">Marked lines are alike after names are ignored. Likeness 0.71; the median for this drill is 0.58.</p></div></div>
  <form class="filters even" method="get">${pick("left", "Left", ["Tomás Ferreira, no. 2, accepted", "Mira Okafor, no. 3, accepted"])}${pick("right", "Right", ["Mira Okafor, no. 2, wrong answer"])}<button class="button">Show</button></form>
  <div class="compare">
    <article aria-labelledby="la"><header><h2 id="la">Tomás Ferreira</h2><div class="cluster">${badge("ac", "small")}<span class="note">Submission 2 of 2, after 9:12, 38 ms</span></div>${marks(rep("ac", 24), 1, "dense")}</header><pre class="code numbered" tabindex="0"><code>${lines(A, [6, 7, 9, 10])}</code></pre></article>
    <article aria-labelledby="ra"><header><h2 id="ra">Mira Okafor</h2><div class="cluster">${badge("wa", "small")}<span class="note">Submission 2 of 4, after 6:05</span></div>${marks([...rep("ac", 5), "wa", ...rep("skipped", 18)], 1, "dense")}</header><pre class="code numbered" tabindex="0"><code>${lines(B, [6, 7, 10, 11])}</code></pre></article>
  </div>
</main>` });
page("similarity", { title: "Similar submissions", role: "instructor", here: "Cohorts", main: `
<main class="page" id="main" tabindex="-1">
  ${crumbs(["Cohorts", "#"], ["Spring evening cohort", "matrix.html"], ["Similar submissions"])}
  <div class="page-head"><div><h1>Similar submissions</h1><p class="lead">Syntax trees compared without names and layout. Short drills are alike by nature: see the median beside each pair.</p></div></div>
  <div class="table-wrap" tabindex="0" role="region" aria-label="Pairs"><table class="table folds"><thead><tr><th scope="col">Drill</th><th scope="col">Pair</th><th scope="col" class="num" aria-sort="descending"><a href="#">Likeness</a></th><th scope="col" class="num">Median</th><th scope="col"><span class="visually-hidden">Act</span></th></tr></thead><tbody>${[["The reading desk", "Farid Haddad, Lars Petersen", "0.97", "0.44"], ["Lights in the night photo", "Chen Wei, Rui Nakamura", "0.93", "0.61"], ["Two bookings that explain the gap", "Tomás Ferreira, Mira Okafor", "0.71", "0.58"]].map(([d, p, l, m]) => `<tr><th scope="row">${d}</th><td data-label="Pair">${p}</td><td class="num" data-label="Likeness">${l}</td><td class="num" data-label="Median">${m}</td><td><a class="button small" href="compare.html">Side by side</a></td></tr>`).join("")}</tbody></table></div>
</main>` });
const change = (cls, who, n, a, b, x, y) => `<tr class="${cls}"><th scope="row"><a href="compare.html">${who}</a></th><td class="num" data-label="Submission">${n}</td><td data-label="Verdict"><span class="verdict-change">${badge(a, "small")}<span class="to">${badge(b, "small")}</span></span></td><td class="num" data-label="Cases">${x} to ${y}</td></tr>`;
page("rejudge", { title: "Rejudge", role: "instructor", here: "Cohorts", css: ["verdicts", "cohort"], main: `
<main class="page" id="main" tabindex="-1">
  ${crumbs(["Cohorts", "#"], ["Spring evening cohort", "matrix.html"], ["Rejudge"])}
  <div class="page-head"><div><h1>Rejudge: Two bookings that explain the gap</h1><p class="lead">All 96 submissions were judged again with version 2 of the package. Nothing is changed until you apply it.</p></div></div>
  <dl class="figures boxed"><div><dt>Same verdict</dt><dd>91</dd></div><div><dt>Would become worse</dt><dd>3</dd></div><div><dt>Would become better</dt><dd>2</dd></div><div><dt>Learners concerned</dt><dd>4</dd></div></dl>
  <div class="table-wrap" tabindex="0" role="region" aria-label="Changes"><table class="table folds"><caption>What would change</caption><thead><tr><th scope="col">Learner</th><th scope="col" class="num">Submission</th><th scope="col">Verdict</th><th scope="col" class="num">Cases</th></tr></thead><tbody>${change("worse", "Farid Haddad", 3, "ac", "wa", "24 of 24", "23 of 25")}${change("worse", "Lars Petersen", 1, "ac", "wa", "24 of 24", "23 of 25")}${change("worse", "Lars Petersen", 2, "ac", "tle", "24 of 24", "24 of 25")}${change("better", "Elif Aydın", 4, "tle", "ac", "22 of 24", "25 of 25")}${change("better", "Noah Fischer", 2, "je", "ac", "0 of 24", "25 of 25")}</tbody></table></div>
  <div class="notice warn"><p><strong>Two learners would lose a solved drill.</strong> Old judgements are kept and stay visible to you.</p></div>
  <form class="buttons" method="post"><button class="button primary" name="act" value="apply">Apply 5 changes</button><button class="button" name="act" value="discard">Discard</button></form>
</main>` });
page("packages", { title: "Packages", role: "instructor", here: "Packages", css: ["verdicts", "cohort"], main: `
<main class="page" id="main" tabindex="-1">
  <div class="page-head"><div><h1>Packages</h1><p class="lead">Your own problems. A package is shown to learners when the verifier finds nothing and you publish it.</p></div></div>
  <form class="card form" method="post" enctype="multipart/form-data"><div class="field"><label for="zip">Upload a package</label><p class="hint" id="zh">A ZIP of the package's folder, at most 20 MiB.</p><input type="file" id="zip" accept=".zip" aria-describedby="zh"></div><div class="buttons"><button class="button primary">Upload and verify</button></div></form>
  <section class="stack"><div class="section-head"><h2>Ferry timetable, version 3</h2>${state("draft", "Draft")}</div>
  <div class="table-wrap"><table class="table folds"><caption>What the verifier found</caption><thead><tr><th scope="col">Solution</th><th scope="col">Declared</th><th scope="col">Judged</th><th scope="col" class="num">Cases</th><th scope="col" class="num">Slowest</th></tr></thead><tbody>${[["accepted/a-sweep.cs", "ac", "ac", "31 of 31", "44 ms"], ["wrong_answer/forgets-last.cs", "wa", "wa", "12 of 31", "6 ms"], ["time_limit_exceeded/all-pairs.cs", "tle", "ac", "31 of 31", "802 ms"]].map(([s, d, j, c, m]) => `<tr class="${d === j ? "" : "worse"}"><th scope="row" class="mono">${s}</th><td class="keeps-label" data-label="Declared">${badge(d, "small")}</td><td class="keeps-label" data-label="Judged">${badge(j, "small")}</td><td class="num" data-label="Cases">${c}</td><td class="num" data-label="Slowest">${m}</td></tr>`).join("")}</tbody></table></div>
  <div class="notice bad"><p><strong>Not ready.</strong> A solution declared too slow is accepted: the large cases do not tell n² from n log n.</p><button class="button" disabled>Publish</button></div></section>
</main>` });
