// Frame of every prototype page, as the Razor layout will emit it.
import { writeFileSync } from "node:fs";
export const core = ["tokens", "base", "layout", "controls", "parts"];
export const esc = s => String(s).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
export const logo = `<svg viewBox="0 0 22 22" fill="currentColor" aria-hidden="true"><circle cx="4" cy="4" r="3"/><circle cx="11" cy="4" r="3"/><circle cx="18" cy="4" r="3"/><circle cx="4" cy="11" r="3"/><path d="M11 7.2 14.8 11 11 14.8 7.2 11z"/><g fill="none" stroke="currentColor" stroke-width="1.4"><rect x="15.7" y="8.7" width="4.6" height="4.6" rx="1"/><rect x="1.7" y="15.7" width="4.6" height="4.6" rx="1"/><rect x="8.7" y="15.7" width="4.6" height="4.6" rx="1"/><rect x="15.7" y="15.7" width="4.6" height="4.6" rx="1"/></g></svg>`;
const people = {
  learner: { name: "Mira Okafor", initials: "MO", email: "mira.okafor@example.org", role: "Learner, Spring evening cohort" },
  instructor: { name: "Jonas Lindqvist", initials: "JL", email: "jonas@example.org", role: "Instructor" },
  admin: { name: "Ana Duarte", initials: "AD", email: "ana@example.org", role: "Administrator" },
};
const links = {
  learner: [["Today", "today"], ["Drills", "catalogue"], ["Progress", "progress"], ["Cohort", "cohort"]],
  instructor: [["Today", "today"], ["Drills", "catalogue"], ["Progress", "progress"], ["Cohorts", "matrix"], ["Packages", "packages"]],
  admin: [["Today", "today"], ["Drills", "catalogue"], ["Cohorts", "matrix"], ["Packages", "packages"], ["Operation", "operation"]],
};
const header = (role, here) => {
  const p = people[role];
  return `<header class="site-header">
  <a class="brand" href="today.html">${logo}DrillJudge</a>
  <nav class="site-nav" aria-label="Main"><ul>${links[role].map(([t, u]) => `<li><a href="${u}.html"${t === here ? ' aria-current="page"' : ""}>${t}</a></li>`).join("")}</ul></nav>
  <div class="site-tools">
    <details class="menu" data-menu>
      <summary><span class="initials" aria-hidden="true">${p.initials}</span><span class="menu-name">${p.name}</span></summary>
      <div class="menu-panel">
        <p class="menu-who"><strong>${p.name}</strong>${p.role}</p>
        <a href="account.html">Account</a>
        <a href="attempts.html">Attempts</a>
        <button type="button" data-theme-toggle hidden>Dark or light</button>
        <form method="post" action="#"><button>Sign out</button></form>
      </div>
    </details>
  </div>
</header>`;
};
const footer = `<footer class="site-footer"><span>DrillJudge 0.3</span><a href="#">Keys and help</a><a href="#">API</a><span>Times in Europe/Lisbon</span></footer>`;
export function page(file, { title, role = "learner", here = "", css = [], main, gate = false, bare = false, foot = true }) {
  const all = [...core, ...css, "print"];
  writeFileSync(new URL(`../${file}.html`, import.meta.url), `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${esc(title)} - DrillJudge</title>
<link rel="icon" href="../wwwroot/img/favicon.svg" type="image/svg+xml">
${all.map(c => `<link rel="stylesheet" href="../wwwroot/css/${c}.css">`).join("\n")}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${gate || bare ? "" : header(role, here)}
${main.trim()}
${gate || bare || !foot ? "" : footer}
</body>
</html>
`);
}
export const crumbs = (...items) => `<nav class="crumbs" aria-label="Breadcrumbs"><ol>${items.map(([t, u]) => `<li>${u ? `<a href="${u}">${t}</a>` : `<span aria-current="page">${t}</span>`}</li>`).join("")}</ol></nav>`;
export const names = { ac: "Accepted", wa: "Wrong answer", tle: "Time limit exceeded", mle: "Memory limit exceeded", ole: "Output limit exceeded", rte: "Runtime error", ce: "Compile error", je: "Judge error", pending: "waiting", running: "running", skipped: "not run" };
export const badge = (v, size = "") => `<span class="badge ${v}${size ? " " + size : ""}">${names[v]}</span>`;
export const marks = (list, start = 1, cls = "", fail = -1) => `<ol class="marks ${cls}">${list.map((v, i) => `<li class="mark ${v}${i === fail ? " first-failure" : ""}"><span class="visually-hidden">Case ${start + i}: ${names[v]}</span></li>`).join("")}</ol>`;
export const rep = (v, n) => Array(n).fill(v);
export const diff = d => `<span class="chip difficulty ${d.toLowerCase()}">${d}</span>`;
export const state = (s, t) => `<span class="state ${s}">${t}</span>`;
export const t = (iso, shown) => `<time datetime="${iso}">${shown}</time>`;
