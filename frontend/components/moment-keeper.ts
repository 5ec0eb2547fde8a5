/*
 * The interface can fall away: the session ended, the server failed. Its own message then asks for a fresh start, and what stood in the fields would be gone. This keeps
 * what was typed, in this tab only and never a password, and puts it back when the same page is there again and nobody filled the field meanwhile.
 */
const KEY = 'kringwijs:moment';
const AN_HOUR = 60 * 60 * 1000;
const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field';

interface Field extends HTMLElement {
  value: string;
  label: string | null;
}

interface Typed {
  path: string;
  /** Whose it is: nobody else gets it back. */
  member: string;
  at: number;
  /** What each field held when it was gone into, each time, and what it held last. */
  fields: Record<string, { before: string[]; after: string }>;
}

const before = new WeakMap<Element, string[]>();

document.addEventListener('focusin', (event) => {
  const field = event.target instanceof Element ? (event.target.closest(FIELDS) as Field | null) : null;
  if (field) {
    before.set(field, [...(before.get(field) ?? []), field.value]);
  }
});

/** Each field by its words, and by its number among those with the same words. */
function named(): Map<string, Field> {
  const all = new Map<string, Field>();
  document.querySelectorAll<Field>(FIELDS).forEach((field) => {
    let at = 0;
    while (all.has(`${field.label ?? ''}|${at}`)) {
      at += 1;
    }
    all.set(`${field.label ?? ''}|${at}`, field);
  });
  return all;
}

function member(): string {
  return document.body.dataset.member ?? '';
}

function keep(): void {
  const typed: Typed = { path: location.pathname, member: member(), at: Date.now(), fields: {} };
  named().forEach((field, name) => {
    const was = before.get(field);
    if (was !== undefined && was[0] !== field.value) {
      typed.fields[name] = { before: was, after: field.value };
    }
  });
  if (Object.keys(typed.fields).length > 0) {
    sessionStorage.setItem(KEY, JSON.stringify(typed));
  }
}

function putBack(): void {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Typed | null;
  if (!kept || kept.path !== location.pathname) {
    return;
  }
  if (Date.now() - kept.at > AN_HOUR || kept.member !== member()) {
    sessionStorage.removeItem(KEY);
    return;
  }
  const here = named();
  for (const [name, text] of Object.entries(kept.fields)) {
    const field = here.get(name);
    if (field) {
      if (text.before.includes(field.value)) {
        field.value = text.after;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      delete kept.fields[name];
    }
  }
  if (Object.keys(kept.fields).length === 0) {
    sessionStorage.removeItem(KEY);
  } else {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  }
}

/** Read out at once, and never in the words of a program. */
function dress(message: HTMLElement): void {
  message.setAttribute('role', 'alert');
  const caption = message.querySelector('.caption');
  if (caption && caption.textContent === '') {
    caption.textContent = document.body.dataset.failed ?? '';
    const text = message.querySelector('.message');
    if (text) {
      text.textContent = document.body.dataset.failedText ?? '';
    }
  }
}

let settled = 0;

new MutationObserver((changes) => {
  const added = changes.flatMap((change) => [...change.addedNodes]);
  if (added.some((node) => node instanceof Element && node.matches('.v-system-error'))) {
    // Each request that failed says so; once is enough
    const [message, ...more] = document.querySelectorAll<HTMLElement>('.v-system-error');
    more.forEach((again) => again.remove());
    keep();
    dress(message);
  }
  if (sessionStorage.getItem(KEY) !== null && document.querySelector('.v-system-error') === null) {
    // Once the fields stand and hold what the portal gave them
    window.clearTimeout(settled);
    settled = window.setTimeout(putBack, 300);
  }
}).observe(document.body, { childList: true, subtree: true });
