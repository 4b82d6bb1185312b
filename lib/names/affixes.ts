import type { EntityType } from '@/lib/facts';
import type { Affixes } from './types';

function list(words: string): string[] {
  return words.split(' ');
}

/** Words that follow any name in Japanese without a space. */
const JAPANESE_ANY = list('側 等 内 間 向 以外 自身 主導 発表 出身');

/** Titles and things of a company that Korean headlines write fused to its name. */
const COMPANY: Affixes = {
  koreanSuffixes: list(
    '그룹 측 사 발 주 주가 주식 주주 코퍼레이션 급 회장 부회장 사장 대표 대표이사 의장 창업자 임원 직원 임직원 노조 본사 사옥 공장 제품 자동차 지분 매출 실적 계정 이용자 사용자 평점 판 칩 차',
  ),
  japaneseSuffixes: [
    ...list('工業 純利益 営業益 売上高 決算 労組 工場 支店 首脳'),
    ...JAPANESE_ANY,
    ...list('社 社長 会長 製 株 系 発 發 傘下 幹部 本社 日本法人 経営陣 最高経営責任者 創業者'),
  ],
  koreanPrefixes: [],
  japanesePrefixes: list('米 元 前 現 新 故 対 對 反 脫 非 旧'),
};

const PERSON: Affixes = {
  koreanSuffixes: list('씨 측 표 식 호 정부 정권 내각 총리 대통령 총재 장관 의원 회장 사장 대표 교수 센터장'),
  japaneseSuffixes: [
    ...JAPANESE_ANY,
    ...list('氏 前 元 社長 会長 兼 首相 総理 大臣 政権 内閣 総裁 議員 発 發'),
  ],
  koreanPrefixes: [],
  japanesePrefixes: list('元 前 現 新 故'),
};

/** A country's head nouns: who acts for it, what it has, where it is. Without 인, 어, 은행: those are other words. */
const COUNTRY: Affixes = {
  koreanSuffixes: [
    ...list('정부 당국 외교부 국방부 재무부 상무부 의회 국회 법원 검찰 경찰 군 육군 해군 공군 연준 중앙은행'),
    ...list(
      '대통령 총리 장관 대사 대사관 영사관 총영사관 특사 정상 대표 대표팀 선수 선수단 국민 국적 출신 교포',
    ),
    ...list('시장 증시 주식 국채 채권 금리 환율 경제 산업 기업 업체 회사 법인 공장 제품 상품 브랜드'),
    ...list('투자 진출 수출 수입 무역 소비자 가계 부동산 자동차 반도체 배터리'),
    ...list(
      '사회 문화 역사 언론 방송 매체 드라마 영화 음악 노래 가수 배우 작가 작곡가 만화 애니 축구 야구 농구 배구',
    ),
    ...list(
      '학교 학생 유학 유학생 여행 관광 관광객 이민 이민자 여성 남성 청년 노동자 교민 동포 누리꾼 네티즌 팬 관객',
    ),
    ...list(
      '정치 정치권 정치인 국무부 국무장관 법무부 교육부 학계 학자 연구진 연구팀 과학자 의료진 의사 기자 특파원',
    ),
    ...list(
      '국가대표 프로야구 프로축구 리그 게임 게임사 애니메이션 소설 문학 미술 음식 요리 전통문화 대중문화 대중음악',
    ),
    ...list(
      '현대음악 현대미술 현대문학 현대사 근현대사 정부군 국기 화폐 달러 금융시장 자본 소비 수요 원전 전기차 화장품',
    ),
    ...list('내 내외 전역 본토 현지 남부 북부 동부 서부 중부 국경 영토 대륙 입장 정책 정서 배경 정세'),
    ...list('측 행 발 산 제 식 판 전 형 계 가입 탈퇴 회원국'),
    ...list('남서부 남동부 북서부 북동부 서남부 동북부 동남부 서북부 도시 마을 해안'),
  ],
  japaneseSuffixes: [
    ...list(
      '輸出 輸入 貿易 進出 投資 依存 独自 勢 選手 代表団 留学 旅行 観光 外務省 国防省 財務省 王室 総統 主席 知事',
    ),
    ...list('北京 上海 広東 台北 釜山 仁川 東京 大阪 京都 福岡 北海道 沖縄'),
    ...list('本社 支社 支店 支局 事務所 工場 郊外 近郊 発 發 着 行 産 系 式 型 版'),
    ...JAPANESE_ANY,
    ...list('政府 当局 議会 国会 首相 大統領 外相 大使 大使館 総領事館 軍 陸軍 海軍 空軍 艦隊 代表 国籍'),
    ...list('国内 国外 国民 社会 経済 市場 企業 各社 産業 製 株 国債 法人 大手 世論 文化 映画 音楽 最大 初'),
    ...list('全 各地 各 諸国 本土 北部 南部 東部 西部 中部 南西部 国境 沿岸'),
    ...list('全土 国旗 国歌 在住 滞在 占領 統治 併合 侵攻 侵略 国王 皇室 球界 若者 投資家 消費者 留学生'),
    ...list(
      '独立 支持 経由 訪問 時間 人口 加盟 離脱 ネット メディア ドラマ アニメ サッカー メーカー ブランド チーム',
    ),
  ],
  koreanPrefixes: list('주 주한 주일 주미 대 대북 친 반 탈 재 방 혐'),
  japanesePrefixes: list('隣国 首都 島国 母国 大国 元 在 対 對 訪 駐 親 反 脫 嫌 全 西 米 日'),
};

const PUBLIC_BODY: Affixes = {
  koreanSuffixes: list('측 장 장관 관계자 산하'),
  japaneseSuffixes: [...JAPANESE_ANY, ...list('案 大臣 幹部 職員 関係者 所管 委託 主催 認定 管轄 告示 令')],
  koreanPrefixes: [],
  japanesePrefixes: list('元 前 現 旧'),
};

const PLAIN: Affixes = {
  koreanSuffixes: list('측'),
  japaneseSuffixes: JAPANESE_ANY,
  koreanPrefixes: [],
  japanesePrefixes: [],
};

/**
 * What may stand between a name and the particles, or before a name, without making it somebody else's. Closed lists:
 * an unknown neighbour means no mark. To extend: add a form that is always true of the language, not of one sentence.
 */
export const AFFIXES: Readonly<Record<EntityType, Affixes>> = {
  company: COMPANY,
  // Unions of states and institutes: what is said of bodies and of countries is said of them.
  organisation: {
    koreanSuffixes: [...PUBLIC_BODY.koreanSuffixes, ...list('가입 탈퇴 회원국 대표 본부 집행위 의장국')],
    japaneseSuffixes: [...PUBLIC_BODY.japaneseSuffixes, ...list('諸国 加盟 離脱 首脳 域内')],
    koreanPrefixes: list('대 반 친 탈'),
    japanesePrefixes: list('対 對 反 親 脫'),
  },
  'public-body': PUBLIC_BODY,
  person: PERSON,
  country: COUNTRY,
  place: COUNTRY,
  product: { ...PLAIN, koreanSuffixes: list('급 용 값') },
  concept: { ...PLAIN, koreanSuffixes: list('급 용 값 형') },
  programme: PLAIN,
  law: PLAIN,
  tax: PLAIN,
  report: PLAIN,
  ranking: PLAIN,
};
