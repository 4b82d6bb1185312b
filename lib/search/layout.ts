import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** A run typed with the Latin keys; small letters apart from capitals, so that tkzkskAI keeps its AI. */
const LATIN_RUN = /[A-Za-z]+/g;
const SMALL_RUN = /[a-z]+/g;
const CAPITAL = /[A-Z]/;
const HANGUL_RUN = /[ㄱ-ㅣ가-힣]+/g;

/** es-hangul throws on runs of vowels that no syllable can hold (`nnpq`); such a run was not meant as Hangul. */
function toHangul(run: string): string {
  try {
    return convertQwertyToHangul(run);
  } catch {
    return run;
  }
}

/**
 * What the same keys give on the other layout, run by run: thvmxmqodzm → 소프트뱅크, tkzkskAI → 사카나AI,
 * ㄴㅐㄹㅅㅠㅁㅜㅏ → softbank. All readings that differ from the query, most likely first.
 */
export function otherLayouts(query: string): string[] {
  const readings = [query.replace(SMALL_RUN, toHangul)];
  // Where all letters are small, the three readings are one.
  if (CAPITAL.test(query)) {
    readings.push(query.replace(LATIN_RUN, toHangul));
    readings.push(query.replace(LATIN_RUN, (run) => toHangul(run.toLowerCase())));
  }
  readings.push(query.replace(HANGUL_RUN, (run) => convertHangulToQwerty(run).toLowerCase()));
  return [...new Set(readings)].filter((reading) => reading !== query);
}
