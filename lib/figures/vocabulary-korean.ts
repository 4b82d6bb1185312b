import { isKoreanTail } from '@/lib/text';
import { matchAt } from './pattern';
import { NONE, type Vocabulary } from './vocabulary';

/**
 * What may stand behind a unit without a space besides particles and the copula: hedges, and the words that news
 * glues to sums. Everything else makes another word of it: 3원칙, 2엔진, 6개월, 3건물, 2배터리, 3조 원전, 4조 엔비디아.
 */
const GLUED =
  /이상|이하|이내|미만|초과|가량|정도|쯤|안팎|남짓|내외|전후|규모|수준|상당|어치|짜리|꼴|씩|대|선|급|당|중|마다|넘|웃도|웃돌|밑도|밑돌|상회|돌파|가까|투자|투입|지원|보조금|예산|적자|흑자|매출/y;

/** These are words of their own, though they look like a unit with a particle or the copula. */
const OTHER_WORDS = /(?<=원)[인서]|(?<=개)[선인]/y;

const isAt = (pattern: RegExp) => (text: string, at: number) => matchAt(pattern, text, at) !== null;
const isGlued = isAt(GLUED);
const isOtherWord = isAt(OTHER_WORDS);

export const KOREAN: Vocabulary = {
  units: [
    { unit: 'parameters', pattern: /(?: ?개)?의? ?(?:파라미터|매개 ?변수)/y },
    { unit: 'JPY', pattern: / ?엔화?/y },
    { unit: 'KRW', pattern: / ?원화?/y },
    { unit: 'USD', pattern: / ?(?:미국? ?)?(?:달러화?|불(?!과))/y },
    { unit: 'percentage-points', pattern: / ?(?:퍼센트|%) ?포인트/y },
    { unit: 'percent', pattern: / ?(?:퍼센트|프로(?!그|젝|세))/y },
    { unit: 'watts', pattern: / ?킬로와트(?! ?시)/y, shift: 3 },
    { unit: 'watts', pattern: / ?메가와트(?! ?시)/y, shift: 6 },
    { unit: 'watts', pattern: / ?기가와트(?! ?시)/y, shift: 9 },
    { unit: 'watts', pattern: / ?테라와트(?! ?시)/y, shift: 12 },
    { unit: 'watts', pattern: / ?와트(?! ?시)/y },
    { unit: 'times', pattern: / ?배/y },
    { unit: 'years', pattern: / ?개년| ?년(?:간| ?동안|에 걸[쳐친]|짜리)/y },
    { unit: 'years', pattern: / ?년(?= ?(?:이상|이하|이내|미만|남짓|가량|정도|넘))/y },
    { unit: 'count', pattern: / ?개[국사소]?/y },
    { unit: 'count', pattern: / ?(?:곳|가지|명|건|종)/y },
    // 4대 그룹 are the four great ones, 20대 people of an age; machines are counted with a particle or in hundreds.
    {
      unit: 'count',
      pattern: / ?대(?=[를가의로는도와,.)]|에서|$| (?:이상|이하|미만|규모|가량|정도))/y,
      least: '100',
    },
    { unit: 'count', pattern: / ?대(?=를|의 |가량| (?:이상|이하|미만|규모|가량|정도))(?<!\d0 ?대)/y },
    // 2장 is a chapter.
    { unit: 'count', pattern: / ?장/y, least: '100' },
  ],
  endsUnit: (text, end) => isGlued(text, end) || (isKoreanTail(text, end) && !isOtherWord(text, end)),
  otherUnits:
    / ?(?:유로|위안|파운드|프랑|루블|루피|페소|리라|홍콩|대만|호주|캐나다|싱가포르|포인트|톤|마리|회|번|배럴|평|킬로|미터|리터|그램)/y,
  sizeBehind:
    / ?(?:규모|투자|투입|지원|조달|예산|적자|흑자|매출|수출|수주|시대|돌파|보조금|넘|초과|내외|쯤|이내|이상|이하|미만|남짓|안팎|가량|정도)/y,
  hedgesBefore: [
    // 계약, 예약 end in the same syllable: a word must begin at the hedge.
    ['about', /(?<![가-힣])(?:약|대략|거의|어림잡아) ?$/],
    ['at-most', /(?<![가-힣])(?:최대(?:한|로)?|최고|많게는|많아야) ?$/],
    ['at-least', /(?<![가-힣])(?:최소한?|최저|적어도|못해도|적게는) ?$/],
  ],
  hedgesBehind: [
    ['at-least', / ?이상(?![한하기해])/y],
    ['at-most', / ?(?:이하|이내)/y],
    ['less-than', / ?미만|[을를]? ?밑(?:도는|돌|돈)/y],
    ['slightly-more', / ?남짓/y],
    [
      'slightly-more',
      /[을를이가]? ?(?:소폭|약간|조금|살짝) ?(?:넘(?:는|은|어서?|게|긴|었)?|웃도는?|웃돌|상회)/y,
    ],
    [
      'more-than',
      /[을를이가]? ?(?:(?:크게|훌쩍) ?)?(?:넘(?:는|은|어서?|게|겨|긴|을|었|으며|고|기는)|웃도는|웃돌|웃돈|상회|초과|돌파)/y,
    ],
    ['about', / ?(?:가량|정도|쯤|안팎|내외|전후)|에 ?(?:가까[운이]|육박)| 가까이| ?선(?=[을에이])/y],
  ],
  yearlyBefore: /(?<![가-힣])(?:매년|해마다|연간|한 해|연) ?$/,
  yearlyBehind: NONE,
  paddingBefore: /(?<![가-힣])(?:총액?|모두) ?$/,
};
