/* A line or a few of plain text that looks like the page it will be; grows as it is filled. */
import { backup, forget, restored } from './draft-keeper';

class PlainText extends HTMLElement {
  private area?: HTMLTextAreaElement;
  private current = '';
  /** What the portal is known to have: a copy in the browser is put back only upon this. */
  private base = '';
  private timer = 0;

  get value(): string {
    return this.current;
  }

  set value(next: string) {
    this.current = next ?? '';
    this.base = this.current;
    if (this.area && document.activeElement !== this.area) {
      this.area.value = this.current;
    }
  }

  connectedCallback(): void {
    if (this.area) {
      return;
    }
    const area = document.createElement('textarea');
    area.className = this.getAttribute('look') ?? 'kw-editor__text';
    area.rows = 1;
    area.setAttribute('aria-label', this.getAttribute('label') ?? '');
    area.placeholder = this.getAttribute('hint') ?? '';
    area.maxLength = Number(this.getAttribute('longest') ?? 400);
    const kept = restored(this.dataset.draft ?? '', this.current);
    area.value = kept ?? this.current;
    area.addEventListener('input', () => {
      backup(this.dataset.draft ?? '', area.value, this.base);
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.send(), 700);
    });
    area.addEventListener('blur', () => this.send());
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && this.hasAttribute('one-line')) {
        event.preventDefault();
      }
    });
    this.area = area;
    this.append(area);
    if (kept !== null) {
      this.send();
      this.dispatchEvent(new CustomEvent('draft-restored'));
    }
  }

  disconnectedCallback(): void {
    this.send();
    this.area?.remove();
    this.area = undefined;
  }

  private send(): void {
    window.clearTimeout(this.timer);
    if (this.area && this.area.value !== this.current) {
      this.current = this.area.value;
      this.dispatchEvent(new CustomEvent('value-changed', { bubbles: false }));
    }
  }

  saved(text: string): void {
    this.base = text;
    forget(this.dataset.draft ?? '', text);
  }
}

customElements.define('kw-plain-text', PlainText);
