import { join } from 'node:path';
import { launch } from '@/tests/e2e/driver';
import { buildFolder } from '@/tools/setup/build.mjs';
import type { BrowserKind } from '@/tools/setup/find-browser.mjs';
import { root } from '@/tools/setup/root.mjs';
import { say } from '@/tools/setup/say.mjs';
import { serve } from '@/tools/setup/serve.mjs';
import { onStop } from '@/tools/setup/stop.mjs';

/** Opens a window with the extension on the practice page and waits until the person closes it. */
export async function show(kind: BrowserKind): Promise<boolean> {
  const server = await serve(join(root, 'tests', 'pages'));
  onStop(() => server.close());
  const launched = await launch({ kind, headless: false });
  onStop(() => launched.close());
  await launched.install(buildFolder(kind, 'production'));
  const closed = new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
  const [first] = await launched.browser.pages();
  const page = first ?? (await launched.browser.newPage());
  await page.goto(`${server.url}index.html`);
  // The extension's first page has opened meanwhile; it waits behind.
  await page.bringToFront();
  say(`Open: ${server.url}  Rest the pointer on an underlined name.`);
  await closed;
  await launched.close();
  await server.close();
  say('The window was closed.');
  return true;
}
