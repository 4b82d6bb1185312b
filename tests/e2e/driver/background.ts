import type { WebWorker } from 'puppeteer-core';
import type { Session } from './session';

/** The extension's background in Chromium, as soon as it runs; Firefox's no driver can reach. */
export async function backgroundOf({ browser, extension }: Session): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(extension),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not running');
  return worker;
}
