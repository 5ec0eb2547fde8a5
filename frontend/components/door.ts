/*
 * The list at the door. It stands in the browser: a tap counts at once, is kept in this browser and sent when the network is there. What was sent and not
 * answered is sent again; the server minds no repetition. Nothing of it is kept when all has been sent.
 */
interface Guest {
  id: string;
  name: string;
  note: string;
  present: boolean;
}

interface Tap {
  id: string;
  present: boolean;
  name: string;
  at: number;
}

const LATER = 15_000;

class KwDoor extends HTMLElement {
  private guests: Guest[] = [];
  private taps: Tap[] = [];
  private words: Record<string, string> = {};
  private timer = 0;
  private sending = false;
  private state: 'sent' | 'waiting' | 'signedOut' = 'sent';
  private list!: HTMLUListElement;
  private told!: HTMLElement;
  private count!: HTMLElement;
  private search!: HTMLInputElement;
  private readonly onOnline = () => void this.exchange();

  connectedCallback(): void {
    this.words = JSON.parse(this.getAttribute('words') ?? '{}') as Record<string, string>;
    this.taps = JSON.parse(localStorage.getItem(this.key()) ?? '[]') as Tap[];
    this.guests = JSON.parse(sessionStorage.getItem(this.key()) ?? '[]') as Guest[];
    this.build();
    window.addEventListener('online', this.onOnline);
    this.draw();
    void this.exchange();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.onOnline);
    clearTimeout(this.timer);
  }

  private address(): string {
    return this.getAttribute('address') ?? '';
  }

  private key(): string {
    return `kringwijs:door:${this.address()}`;
  }

  private build(): void {
    this.innerHTML = `
      <p class="kw-door__count" role="status"></p>
      <label class="kw-field"><span class="kw-field__label"></span><input class="kw-input" type="search" autocomplete="off"></label>
      <ul class="kw-door__list"></ul>
      <form class="kw-door__walk"><label class="kw-field"><span class="kw-field__label"></span><input class="kw-input" maxlength="120" autocomplete="off"></label>
        <button class="kw-button kw-button--quiet"></button></form>
      <p class="kw-door__state kw-quiet" role="status"></p>`;
    this.count = this.querySelector('.kw-door__count')!;
    this.list = this.querySelector('ul')!;
    this.told = this.querySelector('.kw-door__state')!;
    const labels = this.querySelectorAll('.kw-field__label');
    labels[0].textContent = this.words.search;
    labels[1].textContent = this.words.walkIn;
    this.search = this.querySelector('input[type=search]')!;
    this.search.addEventListener('input', () => this.draw());
    const form = this.querySelector('form')!;
    form.querySelector('button')!.textContent = this.words.add;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const field = form.querySelector('input')!;
      const name = field.value.trim();
      if (name) {
        const id = crypto.randomUUID();
        this.guests.push({ id, name, note: this.words.name, present: true });
        this.tap({ id, present: true, name, at: Date.now() });
        field.value = '';
      }
    });
    this.list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-id]');
      const guest = this.guests.find((one) => one.id === button?.dataset.id);
      if (guest) {
        guest.present = !guest.present;
        this.tap({ id: guest.id, present: guest.present, name: '', at: Date.now() });
        this.list.querySelector<HTMLButtonElement>(`button[data-id="${guest.id}"]`)?.focus();
      }
    });
  }

  private tap(tap: Tap): void {
    this.taps.push(tap);
    this.keep();
    this.draw();
    void this.exchange();
  }

  private keep(): void {
    if (this.taps.length > 0) {
      localStorage.setItem(this.key(), JSON.stringify(this.taps));
    } else {
      localStorage.removeItem(this.key());
    }
    sessionStorage.setItem(this.key(), JSON.stringify(this.guests));
  }

  /** Sends what waits and takes the list over, then and every quarter of a minute. */
  private async exchange(): Promise<void> {
    if (this.sending) {
      return;
    }
    clearTimeout(this.timer);
    this.sending = true;
    const going = [...this.taps];
    try {
      const answer = await fetch(this.address(), going.length > 0 ? this.post(going) : { headers: { Accept: 'application/json' } });
      if (answer.ok && !answer.redirected) {
        this.taps = this.taps.slice(going.length);
        this.take((await answer.json()) as Guest[]);
        this.state = this.taps.length > 0 ? 'waiting' : 'sent';
      } else {
        this.state = answer.status >= 500 ? 'waiting' : 'signedOut';
      }
    } catch {
      this.state = 'waiting';
    }
    this.sending = false;
    this.keep();
    this.draw();
    if (this.taps.length > 0 && this.state === 'sent') {
      void this.exchange();
    } else if (this.isConnected) {
      this.timer = window.setTimeout(() => void this.exchange(), LATER);
    }
  }

  private post(taps: Tap[]): RequestInit {
    const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    const now = Date.now();
    return {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', [meta('_csrf_header')]: meta('_csrf') },
      body: JSON.stringify(taps.map((tap) => ({ id: tap.id, present: tap.present, name: tap.name, ago: now - tap.at }))),
    };
  }

  /** The list as the server knows it, with what was tapped since. */
  private take(fresh: Guest[]): void {
    const known = new Map(fresh.map((guest) => [guest.id, guest]));
    this.taps.forEach((tap) => {
      const guest = known.get(tap.id);
      if (guest) {
        guest.present = tap.present;
      } else if (tap.name) {
        known.set(tap.id, { id: tap.id, name: tap.name, note: this.words.name, present: tap.present });
      }
    });
    this.guests = [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  }

  private draw(): void {
    const asked = this.search.value.toLowerCase().trim();
    const shown = this.guests.filter((guest) => guest.name.toLowerCase().includes(asked));
    this.count.textContent = this.words.count
      .replace('#', String(this.guests.filter((guest) => guest.present).length))
      .replace('#', String(this.guests.length));
    this.told.textContent = (this.state === 'sent' ? this.words.sent : this.words[this.state]).replace('#', String(this.taps.length));
    this.told.classList.toggle('is-alert', this.state !== 'sent');
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.id : undefined;
    this.list.replaceChildren(...shown.map((guest) => this.line(guest)));
    if (shown.length === 0) {
      const none = document.createElement('li');
      none.textContent = this.words.none;
      none.className = 'kw-quiet';
      this.list.append(none);
    }
    if (focused) {
      this.list.querySelector<HTMLButtonElement>(`button[data-id="${focused}"]`)?.focus();
    }
  }

  private line(guest: Guest): HTMLLIElement {
    const line = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.id = guest.id;
    button.setAttribute('aria-pressed', String(guest.present));
    const name = document.createElement('b');
    name.textContent = guest.name;
    const note = document.createElement('span');
    note.textContent = guest.note;
    const state = document.createElement('em');
    state.textContent = guest.present ? this.words.there : '';
    button.append(name, note, state);
    line.append(button);
    return line;
  }
}

customElements.define('kw-door', KwDoor);
