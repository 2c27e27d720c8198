// A round, walked on a phone. What is found is kept in the phone first and sent when there is a connection; the portal
// keeps each tick once, so sending again does no harm. Where somebody is, is asked after a tap and kept nowhere.

import { Answers } from './round-answers.js';
import { Bearing } from './round-bearing.js';
import { Drafts } from './round-draft.js';
import { draw, drawElsewhere } from './round-page.js';

/** A page that is being opened anew lets go of its round in less. */
const LET_GO_MS = 1500;

const page = document.querySelector('#oko-round');
const texts = JSON.parse(page.dataset.texts);
const id = page.dataset.round;
const address = new URL(`${location.pathname.replace(/\/$/, '')}/`, location.href);

const answers = new Answers(id, address, texts, () => show());
const bearing = new Bearing(() => show());
const drafts = new Drafts(id);
const state = { at: 0, open: false };

function show() {
  if (answers.ended) {
    drafts.end();
  }
  draw(page, texts, { answers, bearing, drafts, state, actions });
}

function open(isOpen) {
  state.open = isOpen;
  drafts.open = isOpen ? answers.stops()[state.at].id : null;
}

function focus(selector) {
  page.querySelector(selector)?.focus();
}

function next() {
  const stops = answers.stops();
  const later = [...stops.keys()].map((i) => (state.at + 1 + i) % stops.length);
  state.at = later.find((i) => !answers.of(stops[i].id)) ?? state.at;
  open(false);
  scrollTo({ top: 0 });
}

const actions = {
  go(index) {
    state.at = index;
    open(false);
    scrollTo({ top: 0 });
    show();
    focus('h2');
  },
  async tick(stop, outcome, more) {
    await answers.tick(stop, outcome, more);
    drafts.forget(stop.id);
    next();
    show();
    focus('h2');
  },
  undo() {
    const stop = answers.undo();
    if (stop) {
      actions.go(answers.stops().findIndex((each) => each.id === stop));
    }
  },
  open(isOpen) {
    open(isOpen);
    show();
    focus(isOpen ? 'form select' : 'h2');
  },
  where() {
    bearing.toggle();
  },
  async finish() {
    await answers.finish();
    show();
    focus('h2');
  },
};

/** Where the walker is: at what was being typed, or at the first place that was not passed. */
function begin() {
  const stops = answers.stops();
  const typing = stops.findIndex((stop) => stop.id === drafts.open && answers.mayTell(stop, 'NOT_CALM'));
  state.open = typing >= 0;
  state.at = state.open ? typing : Math.max(0, stops.findIndex((stop) => !answers.of(stop.id)));
}

async function walk() {
  const isKept = Boolean(answers.sheet());
  if (isKept) {
    begin();
    show();
  }
  await answers.load();
  if (!isKept) {
    begin();
  }
  show();
  keepPage();
}

/** Only rounds: the page itself then opens without a connection too. */
function keepPage() {
  if ('serviceWorker' in navigator && !answers.ended) {
    navigator.serviceWorker
      .register(new URL('../bewaarder.js', address), { scope: new URL('..', address).pathname })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => active.postMessage({ keep: [location.href, ...loaded()] }))
      .catch(() => {});
  }
}

/** What the page was made of, before anything kept it. */
function loaded() {
  return performance
    .getEntriesByType('resource')
    .map((part) => part.name)
    .filter((name) => /\/assets\//.test(name));
}

// Two pages of one round would each write over what the other keeps.
if (navigator.locks) {
  navigator.locks
    .request(`oko-ronde-${id}`, { signal: AbortSignal.timeout(LET_GO_MS) }, () => {
      walk();
      return new Promise(() => {});
    })
    .catch(() => drawElsewhere(page, texts));
} else {
  walk();
}
