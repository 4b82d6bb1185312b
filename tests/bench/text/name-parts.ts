/**
 * Parts of which names are made. Real names share their beginnings and ends (surnames, 전자, ホールディングス, Systems),
 * and that is what costs a matcher time; so ours do. The companies and people are invented.
 */
function split(text: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
}

export const KO_SURNAMES = split(
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 양 손',
);
export const KO_GIVEN_FIRST = split(
  '지 서 민 현 도 예 하 준 수 은 윤 시 유 재 태 성 동 영 승 정 진 상 건 우 다 채 소 나 세 호',
);
export const KO_GIVEN_SECOND = split(
  '훈 연 준 우 윤 아 빈 희 진 호 영 석 민 현 은 원 혁 서 린 경 규 환 철 숙 미 주 율 찬 기 태',
);
export const KO_ROOT_FIRST = split(
  '한 대 서 동 세 태 우 신 유 금 청 백 삼 남 북 중 광 명 보 천 해 진 성 영 경 일 미 원 인 화 부 고 두 가 누 다 라 푸 새 온',
);
export const KO_ROOT_SECOND = split(
  '빛 명 광 진 영 산 림 우 호 강 양 성 일 화 원 주 신 동 림 송 솔 온 리 솜 래 울 람 별 결 터 수 도 국 평 창 안 천 풍 암 록',
);
export const KO_LOAN_ROOTS = split(
  '노바 라이트 스카이 블루 메디 퀀텀 오리온 하이퍼 넥스트 실버 그린 테라 아쿠아 루나 솔라 코스모 바이탈 크리스탈 ' +
    '파이어 스톰 버드 레드 피닉스 아틀라스 헬리오 뉴로 사이버 데이터 클라우드 픽셀 모듈러 베타 시그마 오메가 제니스 ' +
    '발렌 카스텔 몬테 리베라 벨로 프리마 센트라 유니버설 컨티넨탈 퍼시픽 노르드 발트 알파인',
);
export const KO_ENDS = split(
  '전자 화학 건설 증권 은행 보험 제약 바이오 물산 중공업 통신 자동차 반도체 소프트 홀딩스 테크 에너지 로보틱스 항공 해운 ' +
    '식품 제철 엔지니어링 인터내셔널 캐피탈 미디어 게임즈 시스템즈 랩스 모빌리티 재단 연구소',
);
export const KO_PLACE_ENDS = split('시 군 구 동 역 항 산 대교 공원 시장 대학교 산업단지');

export const JA_SURNAME_FIRST = split(
  '佐 高 小 山 中 大 松 井 木 村 石 原 藤 田 西 東 北 南 上 下 長 吉 福 森 宮 島 川 谷 横 前',
);
export const JA_SURNAME_SECOND = split('藤 橋 林 本 村 野 田 山 川 口 崎 島 原 井 木 谷 沢 岡 尾 森');
export const JA_GIVEN = split(
  '健太 翔 大輔 誠 直樹 美咲 陽子 恵 真由美 優 蓮 葵 陽菜 拓也 和也 隆 茂 清 明 正 学 豊 浩 進 勝 結衣 さくら 花子 一郎 次郎',
);
export const JA_ROOT_FIRST = split(
  '東 西 南 北 大 新 日 三 富 住 光 栄 明 昭 太 高 協 中 関 京 神 名 旭 豊 丸 古 双 共 岩 信',
);
export const JA_ROOT_SECOND = split(
  '洋 海 和 陽 都 北 亜 興 田 菱 星 友 栄 同 央 葉 江 輪 盛 永 山 光 井 生 芝',
);
export const JA_ENDS = split(
  '製作所 工業 電機 銀行 建設 薬品 商事 鉄道 証券 化学 製鉄 電力 食品 海上火災保険 不動産 通信 大学 研究所 新聞社 精機',
);
export const JA_LOAN_ROOTS = split(
  'ノバ ライト スカイ ブルー メディ クオンタム オリオン ハイパー ネクスト シルバー グリーン テラ アクア ルナ ソーラー ' +
    'コスモ バイタル クリスタル フェニックス アトラス ヘリオ ニューロ サイバー データ クラウド ピクセル ベータ シグマ ' +
    'オメガ ゼニス バレン カステル モンテ リベラ ベロ プリマ セントラ パシフィック ノルド バルト アルパイン',
);
export const JA_LOAN_ENDS = split(
  'モーターズ ホールディングス テクノロジーズ システムズ ソフト ファーマ ロボティクス エナジー バンク ラボ メディア ' +
    'ゲームス キャピタル ネットワークス エレクトロニクス モビリティ',
);

export const EN_ROOT_FIRST = split(
  'Nova Bright Sky Blue Medi Quant Orion Hyper Next Silver Green Terra Aqua Luna Sol Cosmo Vita Crys Phoe Atlas Helio ' +
    'Neuro Cyber Data Cloud Pix Modu Beta Sigma Omega Zeni Valen Cas Monte River Velo Prim Centr Paci Nord Balt Alp',
);
export const EN_ROOT_SECOND = split(
  'ra line wave stone field bridge gate forge leaf spark mark point path way craft works tel max ium ex is on ar en',
);
export const EN_ENDS = split(
  'Systems Labs Robotics Motors Holdings Bank Energy Pharma Networks AI Capital Group Semiconductor Media Games Air ' +
    'Foods Steel Insurance Partners Technologies Institute University Materials',
);
export const EN_GIVEN = split(
  'James Mary Robert Linda Michael Sarah David Karen Daniel Nancy Thomas Emily Paul Anna Kevin Laura Brian Julia ' +
    'George Helen Edward Ruth Peter Alice Henry Clara Oscar Irene Hugo Nina',
);
export const EN_SURNAMES = split(
  'Ashford Bellamy Carver Dalton Ellison Farrow Garland Hartley Ingram Jarvis Kendall Langley Marlow Norwood Osborne ' +
    'Pruitt Quimby Redfern Selwyn Thorne Underhill Vance Whitlock Yardley Abbott Brennan Colby Draper Everett Foley',
);
export const ACRONYM_LETTERS = split('A B C D E F G H I J K L M N O P Q R S T U V W X Y Z');
