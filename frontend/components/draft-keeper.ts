/*
 * A copy in the browser of what is typed and not yet kept by the portal, so that a closed lid, a lost session or a server that failed loses nothing. It goes as soon as
 * the portal says that it has the text.
 */
const PREFIX = 'kringwijs:';
const A_WEEK = 7 * 24 * 60 * 60 * 1000;

export function backup(key: string, text: string, base: string): void {
  if (key) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ text, base, at: Date.now() }));
    } catch {
      // Full or forbidden: the portal still keeps every save
    }
  }
}

export function forget(key: string, text: string): void {
  const kept = read(key);
  if (kept !== null && kept.trim() === text.trim()) {
    localStorage.removeItem(PREFIX + key);
  }
}

/** What was typed here and never reached the portal, or null. Only upon the same text: a colleague's newer one is never overwritten. */
export function restored(key: string, known: string): string | null {
  const kept = entry(key);
  return kept !== null && kept.text.trim() !== known.trim() && kept.base.trim() === known.trim() ? kept.text : null;
}

function read(key: string): string | null {
  return entry(key)?.text ?? null;
}

function entry(key: string): { text: string; base: string } | null {
  if (!key) {
    return null;
  }
  try {
    const found = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as { text: string; base: string; at: number } | null;
    if (found && Date.now() - found.at > A_WEEK) {
      localStorage.removeItem(PREFIX + key);
      return null;
    }
    return found;
  } catch {
    return null;
  }
}
