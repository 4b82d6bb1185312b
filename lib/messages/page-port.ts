import { type Browser, browser } from 'wxt/browser';
import { type FrameReport, type Jump, type PageName, parseJump, parseReport } from './page-report';

/**
 * The popup and the frames of a tab talk through one port while the popup is open: `tabs.connect` reaches every frame,
 * and each answers with the names it shows, again after each change. No permission to list frames is needed.
 */
const PORT_NAME = 'names-on-this-page';

/** What is known of a tab's names: a list in the order of the text, or that no frame of it answers. */
export type TabNames = readonly PageName[] | 'no-answer';

/**
 * Follows the names of all frames of a tab, the top frame's first. No frame answers where the extension cannot run, where
 * it is switched off, and in tabs that were open before it was installed.
 */
export function connectToPage(
  tabId: number,
  onNames: (names: TabNames) => void,
): { jump(name: PageName): void; close(): void } {
  const reports = new Map<string, FrameReport>();
  let port: Browser.runtime.Port | undefined;
  try {
    port = browser.tabs.connect(tabId, { name: PORT_NAME });
  } catch {
    onNames('no-answer');
  }
  port?.onMessage.addListener((message: unknown) => {
    const report = parseReport(message);
    if (!report) return;
    reports.set(report.frame, report);
    const topFirst = [...reports.values()].sort((a, b) => Number(b.top) - Number(a.top));
    onNames(topFirst.flatMap((r) => r.names));
  });
  port?.onDisconnect.addListener(() => {
    // Reading lastError tells Chrome that a page without our script is expected here.
    // (by a call, since a minifier takes out a reading whose result is not used).
    Reflect.get(browser.runtime, 'lastError');
    onNames('no-answer');
  });
  return {
    jump: ({ frame, entity }) => port?.postMessage({ jump: { frame, entity } } satisfies Jump),
    close: () => port?.disconnect(),
  };
}

/** When no further frame has answered for so long, all have (milliseconds). */
const QUIET_MS = 150;

/** The names a tab shows at this moment, as soon as its frames have told them. */
export function namesOnPage(tabId: number): Promise<TabNames> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const page = connectToPage(tabId, (names) => {
      clearTimeout(timer);
      if (names === 'no-answer') return resolve(names);
      timer = setTimeout(() => {
        page.close();
        resolve(names);
      }, QUIET_MS);
    });
  });
}

/** For a frame: reports its names to a popup that connects. */
export interface NamesReporter {
  /** Tells the open popups what the frame shows now. */
  changed(): void;
}

/**
 * Answers popups until `signal` aborts.
 * @param namesNow entity ids with counts, in the order of the text
 * @param onJump the person chose `entity` in the popup
 */
export function reportNames(
  namesNow: () => readonly { entity: string; count: number }[],
  onJump: (entity: string) => void,
  signal: AbortSignal,
): NamesReporter {
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const top = window === window.top;
  const ports = new Set<Browser.runtime.Port>();
  const report = (port: Browser.runtime.Port) => {
    const names = namesNow().map((name) => ({ ...name, frame }));
    try {
      port.postMessage({ frame, top, names } satisfies FrameReport);
    } catch {
      // A page that the browser had kept for the way back has not heard that the other side has gone.
      ports.delete(port);
    }
  };
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== PORT_NAME) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const jump = parseJump(message);
      if (jump?.frame === frame) onJump(jump.entity);
    });
    report(port);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return { changed: () => ports.forEach(report) };
}
