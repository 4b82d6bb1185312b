import type { Browser } from 'puppeteer-core';

interface FirefoxAnswer {
  /** Of a script: `success` or `exception`. */
  readonly type?: string;
  /** Of a look at the open windows. */
  readonly contexts?: readonly { readonly context: string }[];
}

/** The driver's own line to Firefox, through which its window, too, can be reached. */
interface FirefoxLine {
  send(method: string, params: object): Promise<{ readonly result: FirefoxAnswer }>;
}

/**
 * Runs an expression in Firefox's own window, where its chrome is: what no driver can press or choose there.
 *
 * @throws when it throws there
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<void> {
  const line = lineTo(browser);
  const tree = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [browserWindow] = tree.result.contexts ?? [];
  const { result } = await line.send('script.evaluate', {
    expression,
    target: { context: browserWindow?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`Firefox refused ${expression}: ${JSON.stringify(result)}`);
}

function lineTo(browser: Browser): FirefoxLine {
  const { connection } = browser as unknown as { readonly connection?: FirefoxLine };
  if (typeof connection?.send !== 'function') throw new Error('this driver has no open line to Firefox');
  return connection;
}
