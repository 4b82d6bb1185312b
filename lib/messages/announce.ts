import { ask } from './requests';

/** A restless page is not followed more often than a reader looks at a badge, in milliseconds. */
const BETWEEN_ANNOUNCEMENTS_MS = 1000;

/**
 * For a frame: gives a function that tells the background, at most once in a while, that the number of names has become
 * another; `count` is asked when it is time. A page that is prerendered tells so when it is shown, one that comes back from
 * the back/forward cache when it is back: browsers forget a tab's badge when it goes to another page.
 */
export function createAnnouncer(): (count: () => number) => void {
  let told: number | undefined;
  let count = () => 0;
  let isWaiting = false;
  const announce = () => {
    if (isWaiting || Reflect.get(document, 'prerendering') === true) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      const now = count();
      if (now === told) return;
      told = now;
      // Rejects when the extension has been updated: the new script announces then.
      ask('names-changed', {}).catch(() => undefined);
    }, BETWEEN_ANNOUNCEMENTS_MS);
  };
  const announceAnew = () => {
    told = undefined;
    announce();
  };
  // The document's own may be hidden by a named element of the page.
  EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', announceAnew);
  addEventListener('pageshow', ({ persisted }) => persisted && announceAnew());
  return (next) => {
    count = next;
    announce();
  };
}
