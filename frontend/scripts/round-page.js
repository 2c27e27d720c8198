// Draws the round: where to go, what was found, and whether the portal knows it yet.

import * as draft from './round-draft.js';
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

export function draw(page, texts, round) {
  const { answers, state } = round;
  if (page.querySelector('form') && state.open && page.dataset.stop === String(state.at)) {
    // Only the lines above it: a form that is being filled in is left alone.
    page.querySelector('header').replaceWith(header(texts, round));
    return;
  }
  page.dataset.stop = String(state.at);
  const stops = answers.stops();
  const parts = [header(texts, round)];
  if (!answers.sheet()) {
    parts.push(element('p', { class: 'line stop', role: 'alert' }, texts.none), leave(page, texts));
  } else if (answers.finished) {
    parts.push(...summary(page, texts, round));
  } else {
    const stop = stops[state.at];
    parts.push(stop ? place(texts, round, stop) : element('p', {}, texts.empty), list(texts, round));
    parts.push(button(texts.finish, 'finish', () => round.actions.finish()), leave(page, texts));
  }
  if (answers.undoable) {
    parts.push(
      element(
        'div',
        { class: 'undo', role: 'status' },
        element('span', {}, fill(texts.ticked, texts.outcomes[answers.undoable.outcome])),
        button(texts.undo, '', () => round.actions.undo()),
      ),
    );
  }
  page.replaceChildren(...parts);
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
    found?.state === 'sent'
      ? element('p', { class: 'far' }, fill(texts.told, texts.outcomes[found.outcome]), ' ', withPhoto(texts, found))
      : state.open || found?.state === 'refused'
        ? form(texts, round, stop, found)
        : element(
            'div',
            { class: 'actions' },
            button(texts.calm, 'calm', () => actions.tick(stop, 'CALM')),
            button(texts.notCalm, 'not-calm', () => actions.open(true)),
            element(
              'div',
              { class: 'pair' },
              button(texts.skip, '', () => actions.tick(stop, 'SKIPPED')),
              stop.point && button(bearing.on ? texts.hide : texts.where, '', () => actions.where()),
            ),
          ),
  );
}

const withPhoto = (texts, { photo }) => ({ kept: texts.photoKept, sent: texts.photoSent })[photo] ?? '';

function form(texts, { answers, actions }, stop, found) {
  const typed = draft.typed(stop.id, { words: found?.words ?? '', category: found?.category ?? stop.categoryId });
  const category = element(
    'select',
    { onchange: () => draft.type({ category: category.value }) },
    ...answers.sheet().categories.map((each) => element('option', { value: each.id, selected: each.id === typed.category }, each.name)),
  );
  const words = element('textarea', { rows: '4', maxlength: '430', oninput: () => draft.type({ words: words.value }) });
  words.value = typed.words;
  const nobody = element('input', { type: 'checkbox' });
  const photo = new PhotoField(texts);
  const save = element('button', { class: 'calm' }, texts.save);
  return element(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        save.disabled = true;
        const more = { category: category.value, words: words.value.trim(), nobodysName: nobody.checked };
        more.photo = await photo.value();
        draft.forget();
        await actions.tick(stop, 'NOT_CALM', more);
      },
    },
    element('label', {}, texts.category, category),
    element('label', {}, texts.words, element('span', { class: 'hint' }, texts.wordsHint), words),
    found?.state === 'refused' && element('label', { class: 'tick' }, nobody, texts.nobody),
    found?.photo === 'kept' && element('p', { class: 'hint' }, texts.photoKept),
    photo.node,
    save,
    button(texts.back, 'plain', () => actions.open(false)),
  );
}

function list(texts, { answers, state, actions }) {
  const sign = (stop) => {
    const found = answers.of(stop.id);
    if (!found) {
      return element('span', { class: 'sign' }, texts.open);
    }
    const name = found.state === 'refused' ? 'refused' : { CALM: 'calm', NOT_CALM: 'not-calm', SKIPPED: 'skipped' }[found.outcome];
    const text = found.state === 'refused' ? texts.refused : texts.outcomes[found.outcome];
    return element('span', { class: `sign ${name}` }, text);
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
  const refused = answers.stops().filter((stop) => answers.of(stop.id)?.state === 'refused');
  const changed = answers.stops().filter((stop) => answers.of(stop.id)?.meanwhile);
  const index = (stop) => answers.stops().indexOf(stop);
  return [
    element('h2', { tabindex: '-1' }, answers.ended ? texts.ended : refused.length ? texts.almost : texts.waiting),
    element(
      'p',
      {},
      fill(
        texts.result,
        answers.stops().filter((stop) => answers.of(stop.id)?.outcome === 'CALM').length,
        answers.stops().filter((stop) => answers.of(stop.id)?.outcome === 'NOT_CALM').length,
        answers.stops().filter((stop) => !answers.of(stop.id) || answers.of(stop.id).outcome === 'SKIPPED').length,
      ),
    ),
    ...refused.map((stop) => place(texts, { ...round, state: { at: index(stop), open: true } }, stop)),
    ...changed.map((stop) => element('p', { class: 'line kept' }, `${stop.name}: ${answers.of(stop.id).meanwhile}`)),
    !answers.ended && !refused.length && button(texts.again, '', () => actions.finish()),
    leave(page, texts),
  ].filter(Boolean);
}

const leave = (page, texts) => element('p', {}, element('a', { href: page.dataset.leave }, texts.leave));
