import { page, logo } from "./frame.mjs";
const brand = `<a class="brand" href="sign-in.html">${logo}DrillJudge</a>`;
const field = ({ id, label, type = "text", hint = "", error = "", extra = "", value = "" }) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return `<div class="field"><label for="${id}">${label}</label>${hint ? `<p class="hint" id="${id}-hint">${hint}</p>` : ""}<input id="${id}" name="${id}" type="${type}"${value ? ` value="${value}"` : ""}${error ? ' aria-invalid="true"' : ""}${described ? ` aria-describedby="${described}"` : ""} ${extra}>${error ? `<p class="error" id="${id}-error">${error}</p>` : ""}</div>`;
};
page("sign-in", { title: "Sign in", gate: true, main: `
<main class="gate" id="main" tabindex="-1">${brand}
  <div><h1>Sign in</h1></div>
  <form class="form" method="post">
    ${field({ id: "email", label: "E-mail address", type: "email", extra: 'autocomplete="username" required' })}
    ${field({ id: "password", label: "Password", type: "password", extra: 'autocomplete="current-password" required' })}
    <div class="choice"><input type="checkbox" id="stay" name="stay"><label for="stay">Stay signed in on this device</label></div>
    <button class="button primary block">Sign in</button>
  </form>
  <p class="note">No account yet? <a href="sign-in-error.html">Join with a cohort's code</a>. Forgot the password? Your instructor can give you a link to set a new one.</p>
</main>` });
page("sign-in-error", { title: "Error: Sign in", gate: true, main: `
<main class="gate" id="main" tabindex="-1">${brand}
  <div><h1>Join a cohort</h1><p class="lead">Your instructor gave you a code of nine letters.</p></div>
  <div class="error-summary" role="alert" tabindex="-1"><h2>Three things need another look</h2><ul><li><a href="#code">The code is not known</a></li><li><a href="#email">The address lacks an @</a></li><li><a href="#password">The password is too short</a></li></ul></div>
  <form class="form" method="post" novalidate>
    ${field({ id: "code", label: "Cohort code", value: "HKR-MWA-TX", error: "No cohort has this code. Codes look like HKR-MWA-TXP.", extra: 'autocomplete="off" class="mono"' })}
    ${field({ id: "name", label: "Name", value: "Mira Okafor", hint: "Your instructor sees it, and the leaderboard if there is one.", extra: 'autocomplete="name"' })}
    ${field({ id: "email", label: "E-mail address", type: "email", value: "mira.okafor", error: "Write the whole address, such as name@example.org.", extra: 'autocomplete="username"' })}
    ${field({ id: "password", label: "Password", type: "password", hint: "At least 12 characters. A few words do well.", error: "8 characters so far.", extra: 'autocomplete="new-password"' })}
    <button class="button primary block">Join</button>
  </form>
  <p class="note">Already have an account? <a href="sign-in.html">Sign in</a> and join from there.</p>
</main>` });
page("set-up", { title: "First administrator", gate: true, main: `
<main class="gate" id="main" tabindex="-1">${brand}
  <div><h1>Make the first administrator</h1><p class="lead">This link works once and ends at 12:20. Afterwards people join by a cohort's code or are added by an administrator.</p></div>
  <div class="notice warn"><p><strong>This connection is not encrypted.</strong> On a classroom's own network that is usual; passwords can be read by whoever listens on it.</p></div>
  <form class="form" method="post">
    ${field({ id: "name", label: "Name", extra: 'autocomplete="name" required' })}
    ${field({ id: "email", label: "E-mail address", type: "email", hint: "Nothing is sent to it; it is what you sign in with.", extra: 'autocomplete="username" required' })}
    ${field({ id: "password", label: "Password", type: "password", hint: "At least 12 characters.", extra: 'autocomplete="new-password" minlength="12" required' })}
    <div class="field"><label for="zone">Time zone</label><select id="zone" name="zone"><option>Europe/Lisbon</option><option>Europe/Berlin</option><option>Africa/Lagos</option></select></div>
    <button class="button primary block">Make the account and go on</button>
  </form>
</main>` });
