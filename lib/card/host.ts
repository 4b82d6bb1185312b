import hostCss from './host.css?inline';

declare const __OPEN_CARD_ROOT__: boolean;

/** Events that must not reach the page's own shortcuts and menus from inside the card. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'contextmenu',
  'wheel',
];

/**
 * The only element of ours in a page, there only while a card is: a popover in the top layer with a closed shadow root.
 * Inside an open modal dialog or a fullscreen element it is put into that, or it would be inert.
 */
export class CardHost {
  readonly #element: HTMLElement;
  readonly root: ShadowRoot;
  /** What the card is drawn into, and placed by. */
  readonly frame: HTMLElement;

  /** @param css the card's own style sheet, as text */
  constructor(css: string) {
    this.#element = document.createElement('gakju-card');
    this.#element.setAttribute('popover', 'manual');
    this.#element.setAttribute('translate', 'no');
    // Drivers and axe cannot look into closed roots: the e2e build opens it.
    this.root = this.#element.attachShadow({ mode: __OPEN_CARD_ROOT__ ? 'open' : 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n${hostCss}`);
    this.root.adoptedStyleSheets.push(sheet);
    this.frame = document.createElement('div');
    this.frame.className = 'gakju-frame';
    this.root.append(this.frame);
    for (const type of KEPT_INSIDE) this.#element.addEventListener(type, (event) => event.stopPropagation());
  }

  get isOpen(): boolean {
    return this.#element.isConnected;
  }

  /** Puts the host into the page, on top of everything, for a mark at `node`. */
  open(node: Node): void {
    const parent = topLayerParent(node);
    if (this.#element.parentNode === parent) return;
    parent.append(this.#element);
    this.#element.showPopover();
    // A page zoomed by style (`html { zoom: 1.5 }`) would zoom the card and its place with it.
    const { currentCSSZoom: zoom } = parent;
    this.frame.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  }

  /** Whether an event comes from the card: outside of the closed root it seems to come from the host. */
  isTarget(event: Event): boolean {
    return event.target === this.#element || event.composedPath().includes(this.#element);
  }

  /** The card's box in the viewport. */
  box(): DOMRect {
    return this.frame.getBoundingClientRect();
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Gives the focus to the dialog itself. */
  focus(): void {
    const dialog = this.root.querySelector('[role="dialog"]');
    if (dialog instanceof HTMLElement) dialog.focus({ preventScroll: true });
  }

  /** How high the drawing may be. */
  limit(maxHeight: number): void {
    this.frame.style.setProperty('--gakju-room', `${maxHeight}px`);
  }

  moveTo(left: number, top: number, maxHeight: number): void {
    this.frame.style.left = `${left}px`;
    this.frame.style.top = `${top}px`;
    this.limit(maxHeight);
  }

  close(): void {
    this.#element.remove();
  }
}

/** The element whose descendants the person can reach now: the open modal dialog or fullscreen element around `node`. */
function topLayerParent(node: Node): Element {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  const { fullscreenElement, documentElement } = document;
  return fullscreenElement?.contains(node) ? fullscreenElement : documentElement;
}
