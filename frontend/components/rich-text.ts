/*
 * Rich text that is kept as Markdown: headings, lists, links, quote, picture with credit, table. Drawn in the light DOM, so that it wears the
 * page's own type. Paste from Word or an old page comes out clean, as the schema knows nothing else.
 */
import { Editor } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import { Markdown } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';
import { backup, forget, restored } from './draft-keeper';

type Words = Record<string, string>;

/** What is pasted brings no scripts, styles or handlers along; the schema leaves out the rest. */
function withoutHandlers(html: string): string {
  return html
    .replace(/<(script|style|xml)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

/** Pictures of ours stay in what is pasted, by their path. Those of elsewhere never show to readers and go out. */
function withoutForeignPictures(html: string, leftOut: () => void): string {
  if (!/<img\b/i.test(html)) {
    return html;
  }
  const pasted = new DOMParser().parseFromString(html, 'text/html');
  let gone = false;
  for (const picture of pasted.querySelectorAll('img')) {
    if (picture.src.startsWith(`${location.origin}/bestanden/`)) {
      picture.setAttribute('src', picture.src.slice(location.origin.length));
    } else {
      picture.remove();
      gone = true;
    }
  }
  if (gone) {
    leftOut();
  }
  return pasted.body.innerHTML;
}

class RichText extends HTMLElement {
  private editor?: Editor;
  private current = '';
  /** What the portal is known to have: a copy in the browser is put back only upon this. */
  private base = '';
  private timer = 0;
  private buttons = new Map<string, HTMLButtonElement>();

  /** Words of the toolbar in the reader's language, as JSON. */
  static observedAttributes = ['words'];

  get value(): string {
    return this.current;
  }

  set value(next: string) {
    const text = next ?? '';
    if (this.editor && text !== this.current && !this.editor.isFocused) {
      this.editor.commands.setContent(text, { contentType: 'markdown', emitUpdate: false });
    }
    this.current = text;
    this.base = text;
  }

  private get words(): Words {
    return JSON.parse(this.getAttribute('words') ?? '{}') as Words;
  }

  connectedCallback(): void {
    if (this.editor) {
      return;
    }
    const room = document.createElement('div');
    const bar = this.toolbar();
    this.append(bar, room);
    const key = this.dataset.draft ?? '';
    const kept = restored(key, this.current);
    this.editor = new Editor({
      element: room,
      extensions: [
        StarterKit.configure({
          heading: { levels: [3, 4] },
          codeBlock: false,
          code: false,
          strike: false,
          underline: false,
          link: { openOnClick: false, protocols: ['http', 'https', 'mailto'], defaultProtocol: 'https' },
        }),
        Image,
        TableKit.configure({ table: { resizable: false } }),
        Markdown,
      ],
      content: kept ?? this.current,
      contentType: 'markdown',
      editorProps: {
        transformPastedHTML: (html) =>
          withoutForeignPictures(withoutHandlers(html), () => this.dispatchEvent(new CustomEvent('pictures-left-out'))),
        attributes: {
          class: 'kw-text kw-editor__rich',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': this.getAttribute('label') ?? '',
        },
      },
      onUpdate: () => this.changed(),
      onBlur: () => this.send(),
      onSelectionUpdate: () => this.pressed(),
    });
    this.classList.toggle('is-empty', this.editor.isEmpty);
    if (kept !== null) {
      this.send();
      this.dispatchEvent(new CustomEvent('draft-restored'));
    }
  }

  disconnectedCallback(): void {
    this.send();
    this.editor?.destroy();
    this.editor = undefined;
    this.replaceChildren();
  }

  private changed(): void {
    if (!this.editor) {
      return;
    }
    const text = this.markdown();
    this.classList.toggle('is-empty', this.editor.isEmpty);
    backup(this.dataset.draft ?? '', text, this.base);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.send(), 700);
    this.pressed();
  }

  /** Markdown headings begin at one; on the page they stand under the title of their part. */
  private markdown(): string {
    return (this.editor?.getMarkdown() ?? '').replace(/&nbsp;/g, ' ').replace(/\u00a0/g, ' ').trim();
  }

  private send(): void {
    window.clearTimeout(this.timer);
    if (!this.editor) {
      return;
    }
    const text = this.markdown();
    if (text !== this.current) {
      this.current = text;
      this.dispatchEvent(new CustomEvent('value-changed', { bubbles: false }));
    }
  }

  /** The portal has kept this text; the copy in the browser can go. */
  saved(text: string): void {
    this.base = text;
    forget(this.dataset.draft ?? '', text);
  }

  private toolbar(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'kw-tools';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', `${this.words.tools ?? ''} ${this.getAttribute('label') ?? ''}`.trim());
    const tools: [string, () => void][] = [
      ['heading', () => this.editor?.chain().focus().toggleHeading({ level: 3 }).run()],
      ['bold', () => this.editor?.chain().focus().toggleBold().run()],
      ['italic', () => this.editor?.chain().focus().toggleItalic().run()],
      ['bulletList', () => this.editor?.chain().focus().toggleBulletList().run()],
      ['orderedList', () => this.editor?.chain().focus().toggleOrderedList().run()],
      ['blockquote', () => this.editor?.chain().focus().toggleBlockquote().run()],
      ['link', () => this.link()],
      ['table', () => this.editor?.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()],
      ['image', () => this.dispatchEvent(new CustomEvent('picture-wanted'))],
      ['undo', () => this.editor?.chain().focus().undo().run()],
    ];
    tools.forEach(([name, act], at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'kw-tool';
      button.textContent = this.words[name] ?? name;
      button.tabIndex = at === 0 ? 0 : -1;
      button.addEventListener('click', act);
      button.addEventListener('keydown', (event) => this.walk(event, bar));
      this.buttons.set(name, button);
      bar.append(button);
    });
    return bar;
  }

  private walk(event: KeyboardEvent, bar: HTMLElement): void {
    const all = [...bar.querySelectorAll<HTMLButtonElement>('button')];
    const at = all.indexOf(event.target as HTMLButtonElement);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = all[(at + step + all.length) % all.length];
      all.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
      next.focus();
    }
  }

  private pressed(): void {
    for (const [name, button] of this.buttons) {
      if (['bold', 'italic', 'bulletList', 'orderedList', 'blockquote', 'heading', 'link'].includes(name)) {
        button.setAttribute('aria-pressed', String(this.editor?.isActive(name) ?? false));
      }
    }
  }

  private link(): void {
    const before = (this.editor?.getAttributes('link').href as string | undefined) ?? '';
    const address = window.prompt(this.words.linkAddress ?? '', before);
    if (address === null) {
      return;
    }
    const chain = this.editor?.chain().focus().extendMarkRange('link');
    if (address.trim() === '') {
      chain?.unsetLink().run();
    } else {
      const whole = /^(https?:|mailto:|\/)/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
      if (this.editor?.state.selection.empty && before === '') {
        this.editor?.chain().focus().insertContent([{ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href: whole } }] }]).run();
      } else {
        chain?.setLink({ href: whole }).run();
      }
    }
  }

  /** Puts a picture of ours in the text, with who made it. */
  insertPicture(source: string, alternative: string, credit: string): void {
    this.editor?.chain().focus().setImage({ src: source, alt: alternative, title: credit }).run();
    this.send();
  }
}

customElements.define('kw-rich-text', RichText);
