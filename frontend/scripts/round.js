// A round, walked on a phone. What is found is kept in the phone first and sent when there is a connection; the portal
// keeps each tick once, so sending again does no harm. Where somebody is, is asked after a tap and kept nowhere.

import { Answers } from './round-answers.js';
import { Bearing } from './round-bearing.js';
import { typedAt } from './round-draft.js';
import { draw } from './round-page.js';

const page = document.querySelector('#oko-round');
const texts = JSON.parse(page.dataset.texts);
const id = page.dataset.round;
const address = new URL(`${location.pathname.replace(/\/$/, '')}/`, location.href);

const answers = new Answers(id, address, texts, () => show());
const bearing = new Bearing(() => show());
const state = { at: 0, open: false };

function show() {
  draw(page, texts, { answers, bearing, state, actions });
}

function next() {
  const stops = answers.stops();
  const later = [...stops.keys()].map((i) => (state.at + 1 + i) % stops.length);
  const free = later.find((i) => !answers.of(stops[i].id));
  state.at = free ?? state.at;
  state.open = false;
  scrollTo({ top: 0 });
}

const actions = {
  go(index) {
    state.at = index;
    state.open = false;
    scrollTo({ top: 0 });
    show();
    page.querySelector('h2')?.focus();
  },
  async tick(stop, outcome, more) {
    await answers.tick(stop, outcome, more);
    next();
    show();
    page.querySelector('h2')?.focus();
  },
  undo() {
    const stop = answers.undo();
    if (stop) {
      actions.go(answers.stops().findIndex((each) => each.id === stop));
    }
  },
  open(isOpen) {
    state.open = isOpen;
    show();
    page.querySelector(isOpen ? 'form select' : 'h2')?.focus();
  },
  where() {
    bearing.toggle();
  },
  async finish() {
    await answers.finish();
    show();
    page.querySelector('h2')?.focus();
  },
};

await answers.load();
const typing = answers.stops().findIndex((stop) => stop.id === typedAt() && !answers.of(stop.id));
state.open = typing >= 0;
state.at = state.open ? typing : Math.max(0, answers.stops().findIndex((stop) => !answers.of(stop.id)));
show();

if ('serviceWorker' in navigator && !answers.ended) {
  // Only rounds: the page itself then opens without a connection too.
  const scope = new URL('..', address).pathname;
  navigator.serviceWorker
    .register(new URL('../bewaarder.js', address), { scope })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active.postMessage({ keep: [location.href, ...loaded()] }))
    .catch(() => {});
}

/** What the page was made of, before anything kept it. */
function loaded() {
  return performance
    .getEntriesByType('resource')
    .map((part) => part.name)
    .filter((name) => /\/assets\//.test(name));
}
