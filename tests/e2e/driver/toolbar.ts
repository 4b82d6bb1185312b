import type { Page } from 'puppeteer-core';

/** What the toolbar's button says of a tab. */
export interface ToolbarButton {
  readonly badge: string;
  readonly title: string;
}

interface ActionGlobals {
  readonly browser?: ActionApi;
  readonly chrome?: ActionApi;
}
interface ActionApi {
  readonly tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> };
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
}

/** The toolbar's button as it is while the tab with this page is in front; asked through one of the extension's pages. */
export async function toolbarButton(own: Page, about: Pick<Page, 'url'>): Promise<ToolbarButton> {
  return own.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as ActionGlobals;
    const api = browser ?? chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    const tabId = tabs.find((tab) => tab.url === url)?.id;
    if (api === undefined || tabId === undefined) throw new Error(`no tab shows ${url}`);
    return {
      badge: await api.action.getBadgeText({ tabId }),
      title: await api.action.getTitle({ tabId }),
    };
  }, about.url());
}
