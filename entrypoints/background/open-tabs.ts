import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Brings the scripts and sheets of the manifest into the pages that are open already, in all their frames: the person
 * need not reload after an installation or an update. An older script of ours that is still there ends at the event of
 * `lib/page/take-over.ts`. Never rejects: a tab without access (a store, an error page) stays as it is.
 */
export async function annotateOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all(
    scripts.map(async ({ matches, js = [], css = [] }) => {
      // A discarded tab loads afresh when it is looked at, and gets the scripts as any page does.
      const tabs = await browser.tabs.query({ url: matches, discarded: false });
      await Promise.allSettled(tabs.map((tab) => bring(tab, js, css)));
    }),
  ).catch(() => undefined);
}

async function bring({ id }: Tabs.Tab, js: string[], css: string[]): Promise<void> {
  if (id === undefined) return;
  const target = { tabId: id, allFrames: true };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}
