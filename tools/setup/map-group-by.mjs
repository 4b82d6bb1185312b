/**
 * Node 20 has no `Map.groupBy` (ECMAScript 2024), and vitest 5 prints failed tests with it: without this,
 * a failure there ends in vitest's own error. Can go when Node 20 is no longer supported.
 */
Map.groupBy ??= function groupBy(items, keyOf) {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    index += 1;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
