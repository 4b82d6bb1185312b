import type { Mark } from './mark';
import { boxOf, isBefore, isHere } from './tree';

/**
 * Ranges registered at once. Each costs about 5 µs of every frame in which anything on the page changes (Chromium 156,
 * November 2026): with more marks than this, those far from the screen have none.
 */
const MOST_RANGES = 300;

/** Marks that come and go from the screen together, in the order of the text. */
const BUNCH = 32;

/** A mark as it is kept, with nothing that can be found again: there may be ten thousand. */
export interface KeptMark extends Mark {
  painted: boolean;
  /** None while it is far from the screen of a page with very many marks. */
  ranges: readonly StaticRange[] | undefined;
  /** Undefined once it is removed. */
  bunch: Bunch | undefined;
  rivals: Rivals | undefined;
}

interface Bunch {
  readonly marks: KeptMark[];
  isNear: boolean;
}

/** Marks of one entity in one part of the page, of which only the first is painted. */
interface Rivals {
  readonly part: Node;
  readonly all: Set<KeptMark>;
  /** None once it has left, until `settle` finds the next. */
  first: KeptMark | undefined;
}

/**
 * All marks of a document and what paints them. Firefox does not let content scripts iterate a Highlight, so this list
 * is the truth and the Highlight only its picture.
 */
export interface MarkStore {
  /** Registers our highlight, again if the page has thrown it out (`CSS.highlights.clear()`). */
  ensureRegistered(): void;
  add(mark: Mark): void;
  remove(mark: KeptMark): void;
  /** Takes away every mark that has a piece in the node. */
  removeIn(node: Text): void;
  /** Takes away the marks whose text is not in the document any more. */
  sweep(): void;
  /** Finds anew which part of the page the marks are in that were in a part for which this holds. */
  regroup(isPast: (part: Node) => boolean): void;
  /** Paints the first mark of each part that has lost its first. */
  settle(): void;
  /** Registers the highlight under another name, and so gives the marks another look. */
  rename(name: string): void;
  /** Takes away all, and the highlight. */
  clear(): void;
  /** Marks with a piece in the node. */
  marksIn(node: Text): readonly KeptMark[];
  /** Grows whenever a mark comes or goes. */
  revision(): number;
  /** All marks in the order of the text. Sorted when asked for, and kept until a mark changes. */
  inOrder(): readonly Mark[];
  /** Where there are very many marks: gives those near the screen their ranges, and takes the others'. Asks layout. */
  paintNearScreen(): void;
}

/**
 * @param named the name under which the highlight is registered; the style sheet paints it
 * @param partOf the part of the page in which only the first mark of the entity is painted, if there is one
 */
export function createMarkStore(named: string, partOf: (mark: Mark) => Node | undefined): MarkStore {
  let name = named;
  const highlight = new Highlight();
  const byNode = new WeakMap<Text, KeptMark | KeptMark[]>();
  const bunches = new Set<Bunch>();
  const rivalsByPart = new WeakMap<Node, Map<string, Rivals>>();
  const unsettled = new Set<Rivals>();
  let last: Bunch | undefined;
  let painted = 0;
  let revision = 0;
  let ordered: readonly Mark[] | undefined;

  const { highlights } = CSS;
  const isRegistered = () => highlights.get(name) === highlight;
  const isCrowded = () => painted > MOST_RANGES;

  function ensureRegistered(): void {
    if (!isRegistered()) highlights.set(name, highlight);
  }

  function touch(): void {
    ordered = undefined;
    revision++;
  }

  function marksIn(node: Text): KeptMark[] {
    const own = byNode.get(node);
    return own === undefined ? [] : Array.isArray(own) ? own : [own];
  }

  function add(mark: Mark): void {
    const { entity, name, reason, pieces, painted } = mark;
    const before = last?.marks.at(-1);
    // Where a bunch is, its first and last mark tell.
    if (!last || last.marks.length >= BUNCH || (before && isEarlier(mark, before))) {
      last = { marks: [], isNear: !isCrowded() };
      bunches.add(last);
    }
    const bunch = last;
    const unpainted = { painted: false, ranges: undefined, rivals: undefined };
    const kept: KeptMark = { entity, name, reason, pieces, bunch, ...unpainted };
    bunch.marks.push(kept);
    for (const { node } of pieces) {
      const own = byNode.get(node);
      if (Array.isArray(own)) own.push(kept);
      else byNode.set(node, own ? [own, kept] : kept);
    }
    touch();
    join(kept, painted);
  }

  /** @param isPainted whether it is painted where it has no rivals */
  function join(kept: KeptMark, isPainted = false): void {
    const part = partOf(kept);
    if (!part) {
      paint(kept, isPainted);
      return;
    }
    const rivals = rivalsIn(part, kept.entity);
    const { all, first } = rivals;
    kept.rivals = rivals;
    all.add(kept);
    if (first ? isEarlier(kept, first) : all.size === 1) paintOnly(kept, rivals);
  }

  function leave(kept: KeptMark): void {
    const { rivals } = kept;
    paint(kept, false);
    rivals?.all.delete(kept);
    if (rivals?.first !== kept) return;
    rivals.first = undefined;
    unsettled.add(rivals);
  }

  function remove(kept: KeptMark): void {
    const { bunch } = kept;
    if (!bunch) return;
    leave(kept);
    kept.bunch = undefined;
    for (const { node } of kept.pieces) {
      const own = byNode.get(node);
      if (Array.isArray(own)) own.splice(own.indexOf(kept), 1);
      else byNode.delete(node);
    }
    bunch.marks.splice(bunch.marks.indexOf(kept), 1);
    if (bunch.marks.length === 0 && bunch !== last) bunches.delete(bunch);
    touch();
  }

  function removeIf(isGone: (mark: Mark) => boolean): void {
    for (const { marks } of bunches) for (const kept of marks.filter(isGone)) remove(kept);
  }

  function rivalsIn(part: Node, entity: string): Rivals {
    const byEntity = rivalsByPart.get(part) ?? new Map<string, Rivals>();
    rivalsByPart.set(part, byEntity);
    const rivals = byEntity.get(entity) ?? { part, all: new Set(), first: undefined };
    byEntity.set(entity, rivals);
    return rivals;
  }

  function paintOnly(first: KeptMark, rivals: Rivals): void {
    if (rivals.first) paint(rivals.first, false);
    rivals.first = first;
    paint(first, true);
  }

  function paint(kept: KeptMark, isPainted: boolean): void {
    if (kept.painted === isPainted) return;
    kept.painted = isPainted;
    painted += isPainted ? 1 : -1;
    show(kept);
  }

  /** Gives the mark its ranges, or takes them. */
  function show(kept: KeptMark): void {
    const isShown = kept.painted && kept.bunch?.isNear === true;
    if (isShown === (kept.ranges !== undefined)) return;
    for (const range of kept.ranges ?? []) highlight.delete(range);
    kept.ranges = isShown
      ? kept.pieces.map(({ node, start, end }) => {
          const range = new StaticRange({
            startContainer: node,
            startOffset: start,
            endContainer: node,
            endOffset: end,
          });
          // Static, never live: ten thousand live ranges make every DOM change of the page hundreds of times slower.
          highlight.add(range);
          return range;
        })
      : undefined;
  }

  return {
    ensureRegistered,
    add,
    remove,
    removeIn(node) {
      const own = marksIn(node);
      byNode.delete(node);
      for (const kept of [...own]) remove(kept);
    },
    sweep: () => removeIf(({ pieces }) => !pieces.every(({ node }) => isHere(node))),
    regroup(isPast) {
      for (const { marks } of bunches) {
        for (const kept of marks) {
          if (!kept.rivals || !isPast(kept.rivals.part)) continue;
          leave(kept);
          join(kept);
        }
      }
    },
    settle() {
      for (const rivals of unsettled) {
        for (const kept of rivals.all)
          if (!rivals.first || isEarlier(kept, rivals.first)) paintOnly(kept, rivals);
      }
      unsettled.clear();
    },
    rename(other) {
      if (other === name) return;
      if (isRegistered()) highlights.delete(name);
      name = other;
      ensureRegistered();
    },
    clear() {
      removeIf(() => true);
      if (isRegistered()) highlights.delete(name);
    },
    marksIn,
    revision: () => revision,
    inOrder() {
      ordered ??= [...bunches]
        .flatMap(({ marks }) => marks)
        // Marks mostly come in the order of the text: the sort has long runs to merge, and few places to compare.
        .sort((a, b) => (isEarlier(a, b) ? -1 : 1));
      return ordered;
    },
    paintNearScreen() {
      ensureRegistered();
      for (const bunch of bunches) {
        const isNear = !isCrowded() || isNearScreen(bunch);
        if (isNear === bunch.isNear) continue;
        bunch.isNear = isNear;
        bunch.marks.forEach(show);
      }
    },
  };
}

function isEarlier({ pieces: [a] }: Mark, { pieces: [b] }: Mark): boolean {
  return a.node === b.node ? a.start < b.start : isBefore(a.node, b.node);
}

/** Whether any of the bunch may be within a screen's height of the screen. */
function isNearScreen({ marks }: Bunch): boolean {
  const boxes = [marks[0], marks.at(-1)].flatMap((kept) => {
    const element = kept?.pieces[0].node.parentElement;
    const box = element && boxOf(element);
    return box && box.height > 0 ? [box] : [];
  });
  return boxes.some(({ bottom }) => bottom > -innerHeight) && boxes.some(({ top }) => top < 2 * innerHeight);
}
