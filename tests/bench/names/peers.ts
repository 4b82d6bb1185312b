import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import NodeAhoCorasick from 'aho-corasick-node';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import type { PeerName } from './peer-names';

/** Makes a search for names from the package; it gives the number of names that stand in a text. */
type PeerSearch = (names: readonly string[]) => (text: string) => number;

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What people use to find many names in JavaScript. */
export const PEERS: Readonly<Record<PeerName, PeerSearch>> = {
  'RegExp alternation': (names) => {
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g');
    return (text) => {
      let hits = 0;
      for (const _ of text.matchAll(pattern)) hits++;
      return hits;
    };
  },
  'modern-ahocorasick': (names) => {
    const matcher = new ModernAhoCorasick(names);
    return (text) => matcher.search(text).length;
  },
  '@monyone/aho-corasick': (names) => {
    const matcher = new MonyoneAhoCorasick([...names]);
    return (text) => matcher.matchInText(text).length;
  },
  ahocorasick: (names) => {
    const matcher = new AhoCorasick([...names]);
    return (text) => {
      let hits = 0;
      for (const [, found] of matcher.search(text)) hits += found.length;
      return hits;
    };
  },
  'aho-corasick-node': (names) => {
    const builder = NodeAhoCorasick.builder();
    for (const name of names) builder.add(name);
    const matcher = builder.build();
    return (text) => matcher.match(text).length;
  },
};
