/*
 * Small comforts on top of plain HTML. Every page works without this script; with it, forms and links are followed inside the interface,
 * the focus stays where it was, keys turn pages, and suggestions come while typing.
 */
import './moment-keeper';

/** Follows an address inside the interface, as a click on a router link would. */
function go(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.setAttribute('router-link', '');
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/** The address a GET form leads to, without empty fields. */
function addressOf(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && value !== '') {
      parameters.append(name, value);
    }
  });
  const query = parameters.toString();
  return new URL(form.action).pathname + (query ? `?${query}` : '');
}

function isUp(): boolean {
  return document.querySelector('#outlet > [id^=ROOT]') !== null;
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.hasAttribute('data-live') && isUp()) {
    event.preventDefault();
    closeSuggestions();
    go(addressOf(form));
  }
});

document.addEventListener('change', (event) => {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    const form = field.closest<HTMLFormElement>('form[data-live]');
    if (form && isUp()) {
      go(addressOf(form));
    }
  }
});

/* ---- the focus stays where it was when a page is drawn anew ---- */

let kept: string | null = null;

document.addEventListener('focusin', (event) => {
  const element = event.target instanceof Element ? event.target.closest('[data-keep]') : null;
  kept = element ? element.getAttribute('data-keep') : null;
});

function keepFocus(): void {
  if (kept && (document.activeElement === null || document.activeElement === document.body)) {
    const again = document.querySelector<HTMLElement>(`#outlet [data-keep="${CSS.escape(kept)}"]:not([disabled])`);
    again?.focus({ preventScroll: true });
  }
}

/* ---- where we are, for who listens and for who scrolls ---- */

let shownPath = location.pathname;
let scrolledTo = '';

function arrived(): void {
  const changed = location.pathname !== shownPath;
  shownPath = location.pathname;
  document.querySelectorAll('details.kw-menu[open]').forEach((menu) => menu.removeAttribute('open'));
  if (changed && kept === null && (document.activeElement === document.body || document.activeElement === null)) {
    document.querySelector<HTMLElement>('#outlet #inhoud')?.focus({ preventScroll: true });
  }
  const wanted = location.hash && location.href !== scrolledTo ? document.querySelector(`#outlet ${CSS.escape(location.hash).replace('\\#', '#')}`) : null;
  if (wanted) {
    scrolledTo = location.href;
    wanted.scrollIntoView();
  }
  const thumb = document.querySelector<HTMLElement>('#outlet .kw-thumb[aria-current]');
  const strip = thumb?.closest<HTMLElement>('.kw-thumbs');
  if (thumb && strip) {
    strip.scrollTop = thumb.offsetTop - strip.clientHeight / 2;
    strip.scrollLeft = thumb.offsetLeft - strip.clientWidth / 2;
  }
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What was typed before the interface was up goes along into the same field. */
function carryOver(before: HTMLElement): void {
  before.querySelectorAll<TextField>('input[name], textarea[name]').forEach((field) => {
    const same = document.querySelector<TextField>(`#outlet ${field.localName}[name="${CSS.escape(field.name)}"]`);
    if (!same || field.type === 'hidden' || field.type === 'checkbox') {
      return;
    }
    if (field.value !== field.defaultValue && same.value === same.defaultValue) {
      same.value = field.value;
    }
    if (document.activeElement === field) {
      same.focus({ preventScroll: true });
      if (field.selectionStart !== null && same.type !== 'email') {
        same.setSelectionRange(field.selectionStart, field.selectionEnd);
      }
    }
  });
}

/** Once the interface shows the page, what stood there before goes, so that nothing is there twice. */
new MutationObserver(() => {
  const before = document.getElementById('prerendered');
  if (before && document.querySelector('#outlet .kw-frame main > *')) {
    carryOver(before);
    before.remove();
  }
  keepFocus();
  queueMicrotask(arrived);
}).observe(document.getElementById('outlet') ?? document.body, { childList: true, subtree: true });

/** `#blz-38` means the same as `?blz=38`. */
const numbered = /^#blz-(\d+)$/.exec(location.hash);
if (numbered && location.pathname.startsWith('/presentaties/')) {
  const address = new URL(location.href);
  address.searchParams.set('blz', numbered[1]);
  address.hash = '';
  location.replace(address);
}

/* ---- clicks ---- */

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const film = target?.closest<HTMLElement>('[data-film]');
  if (film) {
    play(film);
  }
  const copy = target?.closest<HTMLElement>('[data-copy]');
  if (copy) {
    void copyAddress(copy);
  }
  const opener = target?.closest<HTMLElement>('[data-opens]');
  if (opener) {
    const opened = document.querySelector(`#outlet #${opener.dataset.opens}`)?.classList.toggle('is-open') ?? false;
    opener.setAttribute('aria-expanded', String(opened));
  }
  if (target?.closest('[data-full]')) {
    full();
  }
  if (target?.closest('[data-print]')) {
    window.print();
  }
  if (!target?.closest('.kw-suggest')) {
    closeSuggestions();
  }
});

/** Only now, after a yes, is anything asked of the film's own site. */
function play(button: HTMLElement): void {
  const frame = document.createElement('iframe');
  frame.src = button.dataset.film ?? '';
  frame.title = button.dataset.title ?? '';
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
  frame.allowFullscreen = true;
  frame.className = 'kw-film';
  button.replaceWith(frame);
  frame.focus();
}

async function copyAddress(button: HTMLElement): Promise<void> {
  const address = new URL(button.dataset.copy ?? '', location.href).href;
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    window.prompt('', address);
    return;
  }
  let said = button.querySelector('[role=status]');
  if (!said) {
    said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'kw-hidden';
    button.append(said);
  }
  said.textContent = button.dataset.done ?? '';
  button.classList.add('is-done');
}

function full(): void {
  const page = document.querySelector<HTMLElement>('#outlet figure.kw-page');
  if (document.fullscreenElement) {
    void document.exitFullscreen();
  } else {
    void page?.requestFullscreen?.();
  }
}

/* ---- keys ---- */

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable=true], vaadin-text-field, vaadin-text-area') !== null;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  if (event.key === '/') {
    const find = document.querySelector<HTMLInputElement>('#outlet input[type=search][name=q]');
    if (find) {
      event.preventDefault();
      find.focus();
      find.select();
    }
    return;
  }
  if (!document.querySelector('#outlet [data-deck]')) {
    return;
  }
  const ways: Record<string, string> = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous', n: 'next-hit', p: 'previous-hit' };
  if (ways[event.key]) {
    const way = document.querySelector<HTMLElement>(`#outlet a[data-keep="${ways[event.key]}"]`);
    if (way) {
      event.preventDefault();
      way.click();
    }
  } else if (event.key === 'f') {
    full();
  }
});

/* ---- suggestions while typing ---- */

interface Suggestion {
  text: string;
  kind: string;
  url: string;
}

let asking = 0;

function closeSuggestions(): void {
  document.querySelectorAll('.kw-suggest').forEach((list) => list.remove());
  document.querySelectorAll('[aria-controls=voorstellen]').forEach((field) => {
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  });
}

async function suggest(field: HTMLInputElement): Promise<void> {
  const mine = ++asking;
  const typed = field.value.trim();
  if (typed.length < 2) {
    closeSuggestions();
    return;
  }
  const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } });
  if (!answer.ok || mine !== asking || document.activeElement !== field) {
    return;
  }
  const found = ((await answer.json()) as { suggestions: Suggestion[] }).suggestions;
  closeSuggestions();
  if (found.length === 0) {
    return;
  }
  const list = document.createElement('ul');
  list.className = 'kw-suggest';
  list.id = 'voorstellen';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.placeholder);
  found.forEach((suggestion, at) => {
    const option = document.createElement('li');
    option.id = `voorstel-${at}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.url = suggestion.url;
    const kind = document.createElement('span');
    kind.className = 'kw-quiet';
    kind.textContent = suggestion.kind;
    option.append(suggestion.text, ' ', kind);
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      closeSuggestions();
      go(suggestion.url);
    });
    list.append(option);
  });
  const box = field.closest<HTMLElement>('.kw-find');
  box?.parentElement?.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', 'voorstellen');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'true');
  field.autocomplete = 'off';
}

document.addEventListener('input', (event) => {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.type === 'search' && field.name === 'q') {
    void suggest(field);
  }
});

document.addEventListener('keydown', (event) => {
  const list = document.querySelector('.kw-suggest');
  const field = event.target;
  if (!list || !(field instanceof HTMLInputElement)) {
    return;
  }
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape') {
    closeSuggestions();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const next = (chosen + (event.key === 'ArrowDown' ? 1 : options.length) + (chosen < 0 && event.key === 'ArrowUp' ? 0 : 0)) % options.length;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === (chosen < 0 ? (event.key === 'ArrowDown' ? 0 : options.length - 1) : event.key === 'ArrowDown' ? next : (chosen + options.length - 1) % options.length))));
    const now = options.find((option) => option.getAttribute('aria-selected') === 'true');
    if (now) {
      field.setAttribute('aria-activedescendant', now.id);
    }
  } else if (event.key === 'Enter' && chosen >= 0) {
    event.preventDefault();
    closeSuggestions();
    go(options[chosen].dataset.url ?? '/');
  }
});

/* ---- the interface's own sign that the connection is gone is read out ---- */

function nameConnectionSign(): boolean {
  const sign = document.querySelector('vaadin-connection-indicator');
  sign?.setAttribute('role', 'status');
  return sign !== null;
}

if (!nameConnectionSign()) {
  const waiting = new MutationObserver(() => {
    if (nameConnectionSign()) {
      waiting.disconnect();
    }
  });
  waiting.observe(document.body, { childList: true });
}
