// Draws the round: where to go, what was found, and whether the portal knows it yet.

import { PhotoField } from './round-photo.js';

function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (name in node && typeof value !== 'string') {
      node[name] = value;
    } else if (value !== undefined && value !== null) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const fill = (text, ...values) => values.reduce((all, value, i) => all.replaceAll(`{${i}}`, value), text);

const button = (text, className, onclick) => element('button', { type: 'button', class: className, onclick }, text);

/** Forms by what they are about: what stands in one stays when something else is drawn anew. */
const forms = new Map();

/** What is to be seen besides what is in the forms and above them. */
const viewOf = ({ answers, state }) =>
  JSON.stringify([
    answers.finished,
    answers.ended,
    state,
    answers.stops().map(({ id }) => [answers.of(id)?.state === 'refused' && answers.of(id).id, answers.of(id)?.meanwhile]),
  ]);

export function draw(page, texts, round) {
  const { answers, state } = round;
  const view = viewOf(round);
  if (page.querySelector('form') && page.dataset.view === view) {
    // A form that is being filled in is left alone.
    page.querySelector('header').replaceWith(header(texts, round));
    page.querySelector('.undo')?.remove();
    page.append(...undo(texts, round));
    return;
  }
  page.dataset.view = view;
  const stop = answers.stops()[state.at];
  const parts = [header(texts, round)];
  if (!answers.sheet()) {
    parts.push(element('p', { class: 'line stop', role: 'alert' }, texts.none), leave(page, texts));
  } else if (answers.finished) {
    parts.push(...summary(page, texts, round));
  } else {
    parts.push(stop ? place(texts, round, stop) : element('p', {}, texts.empty), list(texts, round));
    if (!state.open) {
      parts.push(button(texts.finish, 'finish', () => round.actions.finish()));
    }
    parts.push(leave(page, texts));
  }
  page.replaceChildren(...parts, ...undo(texts, round));
}

/** The round is walked in another window. */
export function drawElsewhere(page, texts) {
  page.replaceChildren(element('h1', {}, texts.title), element('p', { class: 'line kept', role: 'status' }, texts.elsewhere), leave(page, texts));
}

function undo(texts, { answers, actions }) {
  return answers.undoable
    ? [
        element(
          'div',
          { class: 'undo', role: 'status' },
          element('span', {}, fill(texts.ticked, texts.outcomes[answers.undoable.outcome])),
          button(texts.undo, '', () => actions.undo()),
        ),
      ]
    : [];
}

function header(texts, { answers }) {
  const count = answers.stops().length;
  const waiting = answers.waiting();
  const lines = {
    sent: element('p', { class: 'line sent' }, waiting ? fill(texts.sending, waiting) : texts.sent),
    kept: element('p', { class: 'line kept' }, fill(texts.kept, waiting)),
    signedOut: element(
      'p',
      { class: 'line stop' },
      texts.signedOut,
      ' ',
      element('a', { href: document.querySelector('#oko-round').dataset.signIn, target: '_blank' }, texts.signIn),
    ),
    stopped: element('p', { class: 'line stop' }, texts.stopped),
    full: element('p', { class: 'line stop' }, texts.full),
  };
  return element(
    'header',
    {},
    element(
      'div',
      {},
      element('h1', {}, answers.sheet()?.name ?? texts.title),
      count > 0 && element('span', {}, fill(texts.progress, answers.done(), count)),
    ),
    count > 0 && element('progress', { max: count, value: answers.done(), 'aria-label': texts.progressLabel }),
    element('div', { role: 'status' }, lines[answers.connection]),
  );
}

function place(texts, round, stop) {
  const { answers, bearing, state, actions } = round;
  const found = answers.of(stop.id);
  const far = bearing.to(stop.point);
  const fact = (term, text) => text && element('div', {}, element('dt', {}, term), element('dd', {}, text));
  return element(
    'section',
    { class: 'place', 'aria-label': stop.name },
    element('p', { class: 'number' }, fill(texts.stop, state.at + 1, answers.stops().length)),
    element('h2', { tabindex: '-1' }, stop.name),
    element('p', { class: 'facts' }, stop.facts),
    far &&
      element(
        'p',
        { class: 'far' },
        element('span', { 'aria-hidden': 'true', style: `rotate: ${Math.round(far.degrees)}deg` }, '↑'),
        ` ${fill(texts.far, far.metres, texts.directions[far.word])}`,
      ),
    bearing.refused && element('p', { class: 'hint', role: 'status' }, texts.noPosition),
    element('dl', {}, fact(texts.seen, stop.seen), fact(texts.agreed, stop.agreed)),
    found?.message && element('p', { class: 'line stop', role: 'alert' }, found.message),
    found?.meanwhile && element('p', { class: 'line kept', role: 'status' }, found.meanwhile),
    state.open || found?.state === 'refused' ? form(texts, round, stop, found) : choice(texts, round, stop, found),
  );
}

function choice(texts, { answers, bearing, actions }, stop, found) {
  const sent = found?.state === 'sent';
  return element(
    'div',
    { class: 'actions' },
    sent && element('p', { class: 'far' }, fill(texts.told, texts.outcomes[found.outcome])),
    withPhoto(texts, found) && element('p', { class: 'hint' }, withPhoto(texts, found)),
    !sent && button(texts.calm, 'calm', () => actions.tick(stop, 'CALM')),
    answers.mayTell(stop, 'NOT_CALM') && button(sent ? texts.afterAll : texts.notCalm, 'not-calm', () => actions.open(true)),
    !sent &&
      element(
        'div',
        { class: 'pair' },
        button(texts.skip, '', () => actions.tick(stop, 'SKIPPED')),
        stop.point && button(bearing.on ? texts.hide : texts.where, '', () => actions.where()),
      ),
  );
}

const withPhoto = (texts, found) => ({ kept: texts.photoKept, sent: texts.photoSent })[found?.photo?.state];

function form(texts, round, stop, found) {
  const name = `${stop.id} ${found?.id}`;
  if (!forms.has(name)) {
    forms.set(name, newForm(texts, round, stop, found, () => forms.delete(name)));
  }
  return forms.get(name);
}

function newForm(texts, { answers, drafts, actions }, stop, found, done) {
  const typed = { words: found?.words ?? '', category: found?.category ?? stop.categoryId, ...drafts.of(stop.id) };
  const category = element(
    'select',
    { onchange: () => drafts.type(stop.id, { category: category.value }) },
    ...answers.sheet().categories.map((each) => element('option', { value: each.id, selected: each.id === typed.category }, each.name)),
  );
  const words = element('textarea', { rows: '4', maxlength: '430', oninput: () => drafts.type(stop.id, { words: words.value }) });
  words.value = typed.words;
  const nobody = element('input', { type: 'checkbox' });
  const photo = new PhotoField(texts);
  const save = element('button', { class: 'calm' }, texts.save);
  const refused = found?.state === 'refused';
  return element(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        save.disabled = true;
        const more = { category: category.value, words: words.value.trim(), nobodysName: nobody.checked };
        more.photo = await photo.value();
        done();
        await actions.tick(stop, 'NOT_CALM', more);
      },
    },
    element('label', {}, texts.category, category),
    element('label', {}, texts.words, element('span', { class: 'hint' }, texts.wordsHint), words),
    refused && element('label', { class: 'tick' }, nobody, texts.nobody),
    withPhoto(texts, found) && element('p', { class: 'hint' }, withPhoto(texts, found)),
    photo.node,
    save,
    !refused && button(texts.back, 'plain', () => actions.open(false)),
  );
}

function list(texts, { answers, state, actions }) {
  const sign = (stop) => {
    const found = answers.of(stop.id);
    if (!found) {
      return element('span', { class: 'sign' }, texts.open);
    }
    if (found.state === 'refused' || !found.isCounted) {
      return element('span', { class: 'sign refused' }, found.isCounted ? texts.refused : texts.notCounted);
    }
    const name = { CALM: 'calm', NOT_CALM: 'not-calm', SKIPPED: 'skipped' }[found.outcome];
    return element('span', { class: `sign ${name}` }, texts.outcomes[found.outcome]);
  };
  return element(
    'ol',
    { 'aria-label': texts.all },
    ...answers.stops().map((stop, index) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', 'aria-current': index === state.at ? 'step' : undefined, onclick: () => actions.go(index) },
          element('span', {}, `${index + 1}. ${stop.name}`),
          sign(stop),
        ),
      ),
    ),
  );
}

function summary(page, texts, round) {
  const { answers, actions } = round;
  const all = answers.stops().map((stop, index) => ({ stop, index, found: answers.of(stop.id) }));
  const refused = all.filter(({ found }) => found?.state === 'refused');
  const count = (...outcomes) => all.filter(({ found }) => outcomes.includes(found?.isCounted ? found.outcome : undefined)).length;
  return [
    element('h2', { tabindex: '-1' }, answers.ended ? texts.ended : refused.length ? texts.almost : texts.waiting),
    element('p', {}, fill(texts.result, count('CALM'), count('NOT_CALM'), count('SKIPPED', undefined))),
    ...refused.map(({ stop, index }) => place(texts, { ...round, state: { at: index, open: true } }, stop)),
    ...all.filter(({ found }) => found?.message && found.state === 'sent').map(({ stop, found }) => remark('stop', stop, found.message, found.words)),
    ...all.filter(({ found }) => found?.meanwhile).map(({ stop, found }) => remark('kept', stop, found.meanwhile)),
    !answers.ended && !refused.length && button(texts.again, '', () => actions.finish()),
    leave(page, texts),
  ].filter(Boolean);
}

/** What came of a place, with the words of the walker when they did not get there. */
const remark = (kind, stop, text, words) =>
  element('p', { class: `line ${kind}` }, `${stop.name}: ${text}${words ? ` „${words}”` : ''}`);

const leave = (page, texts) => element('p', {}, element('a', { href: page.dataset.leave }, texts.leave));
