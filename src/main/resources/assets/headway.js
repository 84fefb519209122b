import { initAll } from './govuk-frontend.js';

// GOV.UK Frontend shows its enhanced components only once the page says that scripts run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// In a list of schools for moderation, left and right arrows step through the schools.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  const link = rel && document.querySelector(`a[rel="${rel}"]`);
  if (link) link.click();
});

// A page that shows work under way reloads itself until the work is done.
const busy = document.querySelector('[data-reload-seconds]');
if (busy) setTimeout(() => location.reload(), Number(busy.dataset.reloadSeconds) * 1000);

// A form that saves itself: every so often while something changes and on leaving the page, with a copy in this browser
// until the server has it. The copy is offered when the page is opened again after a lost connection, a closed browser or
// an expired session, and stays until one says what becomes of it; every copy goes at sign-out. Without scripts the form's own button saves.
const DRAFTS = 'headway-draft:';
const EVERY = 20000;
const forms = [];

function store(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function words(form) {
  const fields = {};
  for (const each of form.elements) {
    if (each.name && each.type !== 'hidden' && each.tagName !== 'BUTTON') fields[each.name] = each.value;
  }
  return fields;
}

function drafting(form) {
  const key = DRAFTS + form.dataset.owner + ':' + form.dataset.draft;
  const state = form.querySelector('[data-draft-state]');
  const version = form.elements.version;
  let saved = JSON.stringify(words(form));
  let saving = false;
  let given = false;
  let undecided = false;
  const copy = kept(key);
  const changed = () => JSON.stringify(words(form)) !== saved;
  const keep = () => {
    if (!given && !undecided) store(key, JSON.stringify({ version: version.value, words: words(form) }));
  };

  async function save(leaving) {
    if (saving || given || !changed()) return;
    saving = true;
    keep();
    const sent = JSON.stringify(words(form));
    const body = new URLSearchParams(new FormData(form));
    body.set('do', 'draft');
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body, redirect: 'manual', keepalive: leaving });
      if (answer.status === 200) {
        const next = await answer.text();
        if (undecided && copy.version === version.value) {
          // The offered words were based on what is now saved over by the same person: they follow it.
          copy.version = next;
          store(key, JSON.stringify(copy));
        }
        version.value = next;
        saved = sent;
        if (!changed() && !undecided) store(key, null);
        state.textContent = 'Saved at ' + new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) + '.';
      } else if (answer.status === 409) {
        state.textContent = 'Somebody else has saved this since you opened it. Save it by the button to compare the two.';
      } else if (answer.status === 422) {
        state.textContent = 'Not saved: ' + await answer.text() + '.';
      } else {
        state.textContent = 'Not saved: you may have been signed out. Your words are kept in this browser; sign in again in another tab and open this page.';
      }
    } catch {
      state.textContent = 'Not saved: there is no connection. Your words are kept in this browser.';
    } finally {
      saving = false;
    }
  }

  // The server keeps a text without the spaces and line ends around it.
  const trimmed = (fields) => JSON.stringify(Object.entries(fields).map(([name, value]) => [name, value.trim()]));
  if (copy && trimmed(copy.words) !== trimmed(words(form))) {
    const offer = document.createElement('div');
    offer.className = 'govuk-inset-text';
    offer.textContent = 'This browser holds words that were not saved. ';
    for (const [text, use] of [['Use them', true], ['Throw them away', false]]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0 govuk-!-margin-right-2';
      button.textContent = text;
      button.addEventListener('click', () => {
        undecided = false;
        if (use) {
          for (const [name, value] of Object.entries(copy.words)) {
            if (form.elements[name]) form.elements[name].value = value;
          }
          // Whoever saved in between is not overwritten: the server compares with what these words were based on.
          version.value = copy.version;
        } else store(key, null);
        offer.remove();
      });
      offer.append(button);
    }
    form.prepend(offer);
    undecided = true;
  }

  form.addEventListener('input', keep);
  form.addEventListener('submit', () => { given = true; });
  setInterval(() => save(false), EVERY);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') save(true); });
  window.addEventListener('pagehide', () => save(true));
  forms.push({ save, changed, end: () => { given = true; } });
}

document.querySelectorAll('form[data-draft]').forEach(drafting);

// What the server has saved needs no copy.
const through = document.querySelector('[data-draft-saved]');
if (through) store(DRAFTS + through.dataset.owner + ':' + through.dataset.draftSaved, null);

document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', async (event) => {
  const form = event.target;
  event.preventDefault();
  // What is typed is saved first; leaving the page must not make a copy again.
  await Promise.all(forms.map((each) => each.save(false)));
  if (forms.some((each) => each.changed()) && !confirm('Your last words could not be saved. Sign out and lose them?')) return;
  forms.forEach((each) => each.end());
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(DRAFTS)).forEach((key) => localStorage.removeItem(key));
  } catch {
    // Nothing was kept.
  }
  form.submit();
});
