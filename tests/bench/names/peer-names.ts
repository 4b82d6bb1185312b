/** What `peers.ts` offers, for the lab outside the browser. */
export const PEER_NAMES = [
  'RegExp alternation',
  'modern-ahocorasick',
  '@monyone/aho-corasick',
  'ahocorasick',
  'aho-corasick-node',
] as const;
export type PeerName = (typeof PEER_NAMES)[number];
