import { type Final, finalOf } from './final-consonant';
import { scriptAt } from './script';

/**
 * What may follow a noun within one written word of Korean, as a small grammar: a plural mark, particles in order,
 * the copula. After the description of 조사 and 이다 in 표준국어문법론 (남기심·고영근) and the National Institute of
 * Korean Language's 한글 맞춤법 §41; headline and spoken contractions (선 = 에서는, 엔 = 에는) added.
 *
 * To extend it: add a form to the group whose neighbours it shares. `after` says which endings of the word before it
 * agrees with; `next` says which groups may come next. A word ends well wherever the grammar has used up all of it.
 */
type Group = 'plural' | 'place' | 'direction' | 'with' | 'aux' | 'focus' | 'closing' | 'copula' | 'question';

interface Form {
  readonly form: string;
  readonly after: 'any' | 'vowel' | 'consonant' | 'vowel-or-rieul' | 'consonant-but-rieul';
}

function forms(written: string, after: Form['after']): Form[] {
  return written.split(' ').map((form) => ({ form, after }));
}

const always = (written: string) => forms(written, 'any');

/** 이/가, 은/는: the first of each pair after a consonant, the second after a vowel. */
function pairs(written: string): Form[] {
  return written.split(' ').flatMap((pair) => {
    const [consonant = '', vowel = ''] = pair.split('/');
    return [...forms(consonant, 'consonant'), ...forms(vowel, 'vowel')];
  });
}

/** 으로: 으 goes after a vowel and after ㄹ. */
function droppingEu(written: string): Form[] {
  return written
    .split(' ')
    .flatMap((form) => [...forms(form, 'consonant-but-rieul'), ...forms(form.slice(1), 'vowel-or-rieul')]);
}

/** 이나/나: 이 may go after a vowel, or runs together with what follows: 이었다/였다, 이에요/예요. */
function droppingI(written: string): Form[] {
  const contract = (form: string) =>
    form.replace(/^이었/, '였').replace(/^이어/, '여').replace(/^이에/, '예').replace(/^이/, '');
  return written.split(' ').flatMap((form) => [...forms(form, 'any'), ...forms(contract(form), 'vowel')]);
}

type Grammar = Readonly<Record<Group, { readonly forms: readonly Form[]; readonly next: readonly Group[] }>>;

function writeGrammar(): Grammar {
  return {
    plural: {
      forms: always('들'),
      next: ['place', 'direction', 'with', 'aux', 'focus', 'closing', 'copula', 'question'],
    },
    // Where, to whom, from whom.
    place: {
      forms: always('에 에서 서 에게 에게서 한테 한테서 께 께서 더러'),
      next: ['aux', 'focus', 'closing', 'copula', 'question'],
    },
    direction: {
      forms: droppingEu('으로 으로서 으로써 으로부터'),
      next: ['aux', 'focus', 'closing', 'copula', 'question'],
    },
    with: {
      forms: [...pairs('과/와 이랑/랑'), ...always('하고')],
      next: ['aux', 'focus', 'closing'],
    },
    // Delimiters, which may stack: 까지도, 만으로는, 뿐만.
    aux: {
      forms: [...always('까지 부터 만 뿐 마저 조차 보다 처럼 만큼 대로 마다 밖에 같이 치고')],
      next: ['direction', 'focus', 'closing', 'copula', 'question', 'with', 'aux', 'place'],
    },
    focus: {
      forms: [
        ...always('도 커녕'),
        ...pairs('이나/나 이라도/라도 이야/야 이야말로/야말로 이나마/나마 은커녕/는커녕'),
      ],
      next: [],
    },
    // Nothing follows these within the word. 선, 엔, 에선, 겐, 론 contain 는.
    closing: {
      forms: [
        ...pairs('이/가 은/는 을/를'),
        ...always('의 선 엔 에선 에겐 한텐'),
        ...droppingEu('으론 으로선'),
      ],
      next: [],
    },
    // 이다 in the forms that news writes.
    copula: {
      forms: [
        ...always('입니다 인 인데 인가요 일 일까 임 임을 답다 다운 답게 답지 답던 다웠다'),
        ...droppingI(
          '이다 이며 이고 이자 이지만 이라 이라고 이라는 이라며 이라면 이라면서 이라서 이란 이라던 이든 이든지 이던 이니 이니까 이기에 이기도 이므로 이더라도 이지 이군 이냐는 이어서 이었다 이었던 이었고 이었으며 이었지만 이었다는 이었다고 이죠 이에요',
        ),
      ],
      next: [],
    },
    // Indirect questions, which take particles again: 미국이냐를, 한국인지는.
    question: {
      forms: [...always('인지 인가 일지'), ...droppingI('이냐')],
      next: ['closing', 'focus', 'aux'],
    },
  };
}

/** Written when a tail is first met: pages in other languages, and pages without names, never need it. */
let grammar: Grammar | undefined;

function agrees(after: Form['after'], final: Final): boolean {
  if (after === 'any' || final === 'unknown') return true;
  switch (after) {
    case 'vowel':
      return final === 'vowel';
    case 'consonant':
      return final !== 'vowel';
    case 'vowel-or-rieul':
      return final !== 'consonant';
    case 'consonant-but-rieul':
      return final === 'consonant';
  }
}

/** Longest tail the grammar is asked about, in syllables (으로부터만이라도 has eight): bounds the work on any text. */
const LONGEST_TAIL = 12;

/** @param groups those that may come next; any, if none are given */
function derives(tail: string, at: number, final: Final, groups?: readonly Group[]): boolean {
  grammar ??= writeGrammar();
  for (const group of groups ?? (Object.keys(grammar) as Group[])) {
    const { forms: own, next } = grammar[group];
    for (const { form, after } of own) {
      if (!tail.startsWith(form, at) || !agrees(after, final)) continue;
      const end = at + form.length;
      if (end === tail.length || derives(tail, end, finalOf(tail, end), next)) return true;
    }
  }
  return false;
}

/** The offset after the run of Hangul that starts at `from`. */
export function endOfHangul(text: string, from: number): number {
  let end = from;
  while (scriptAt(text, end) === 'hangul') end++;
  return end;
}

/**
 * Whether the Hangul that follows a noun ending at `end` is a tail the grammar derives, and agrees with the noun.
 * No Hangul there is the empty tail, which is fine: 소프트뱅크|가 yes, 소프트뱅크|은 no, 한국|은행 no.
 * @param end UTF-16 offset just after the noun
 */
export function isKoreanTail(text: string, end: number): boolean {
  const stop = endOfHangul(text, end);
  if (stop === end) return true;
  if (stop - end > LONGEST_TAIL) return false;
  return derives(text.slice(end, stop), 0, finalOf(text, end));
}
