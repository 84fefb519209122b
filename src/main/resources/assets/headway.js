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
