import type { EntityType } from '@/lib/facts';

/** What beside a name makes it somebody else's. Every page carries this, so that it is known before any mark is set. */
interface Companions {
  /** Kanji after katakana that make something else of it: フランス+銀行. Other kanji are a new word: フランス+海軍. */
  readonly japanese: readonly string[];
  /**
   * Latin words that make a longer proper name of it, where `¦` stands for the name: Air Canada, Japan Times, in lines of
   * capitals too (BANK OF JAPAN is looked at as Bank Of Japan). Words that headlines often capitalise there (gas, life) are
   * not among them: in those, the longer name is in the data.
   */
  readonly latin?: RegExp;
}

const COMPANY: Companions = {
  japanese: '財団 博物館 記念 紡織 自動織機 車体 戦 東日本 西日本'.split(' '),
  latin: /¦ (?:Arena|Stadium|Center|Field|Cup|City|Research|Industries|Tsusho|Boshoku|Gosei)\b/,
};

const COUNTRY: Companions = {
  japanese:
    '人 語 国立 銀行 証券 取引所 鉄道 国鉄 航空 放送 通信社 財団 帝国 王国 連邦 民主共和国 領 村 洋 海峡 大陸 諸島 革命 国教会 騎士団 先住民 太平洋 東インド 書院 窓 横丁'.split(
      ' ',
    ),
  latin:
    /\b(?:(?:Bank|University|Times|Voice|Sea|Gulf|Battle|Kingdom|Institute|Republic) [Oo]f|(?:Tour|Stade|Banque|Copa) [Dd]e|Air|Radio|Captain|Miss|North|South|Latin|Central|East|West|Upper|Lower|Nazi|X|FC|JR|LNG) ¦|¦ (?:Airlines|Airways|Times|Daily|Today|Herald|Weekly|Telecom(?:munications)?|Unicom|Mobile|Tobacco|Railways?|Bancorp|Open|University|Tower|Dome|Skytree|Disney|Expo|Series|Trench|Strait|Goose|Dry|Cup|Ghoul|Revengers|Zinc|Merchants|Evergrande|Cosco|Aerospace|Communist|Steel|Post|Ginseng|Hydro|Olympics|Game Show|Motor Show|High Speed|Display|Metro|Resources|Petroleum|Chemicals|Cements?|Exchange)\b/,
};

const BY_TYPE: Partial<Record<EntityType, Companions>> = {
  company: COMPANY,
  country: COUNTRY,
  place: COUNTRY,
};

const NONE: Companions = { japanese: [] };

/** The companions that names of entities of this type must not have. */
export function companionsOf(type: EntityType): Companions {
  return BY_TYPE[type] ?? NONE;
}
