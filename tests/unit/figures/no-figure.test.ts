import { describe, expect, test } from 'vitest';
import { asLines } from './as-lines';

/** Words like 내년 would be read. */
const WRITTEN_ON = '2025-11-25';

describe('readFigures leaves unread', () => {
  describe('telephone numbers, codes and addresses', () => {
    test.each([
      ['02-1234-5678로 전화'],
      ['010-1234-5678 문의'],
      ['(02)123-4567'],
      ['1588-1234로'],
      ['+82-2-123-4567'],
      ['ISBN 978-89-01-12345-6'],
      ['주소는 192.168.0.1'],
      ['https://example.org/3조원/10위?y=2030년'],
      ['a.b@3조원.kr 3jo@example.com'],
      ['반포4동 12-3번지'],
      ['Article 12.3.4'],
      ['007 작전, 007개'],
      ['#3개, @5명'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });

  describe('names with numbers', () => {
    test.each([
      ['5G·6G 통신과 H200 칩'],
      ['슈퍼컴퓨터 6호기의 Q1 실적'],
      ['RTX PRO 5000 72GB, GPT-4, Llama 3 models'],
      ['F-35와 T-50, SG-1팀'],
      ['RTX 5090, 엑스박스 360, 글리제 777'],
      ['iPhone 17, Windows 11, HBM4'],
      ['v2.5.1, version 3.2, 2.5.1'],
      ['3·1절과 12·3 계엄, 8·15'],
      ['제3자와 2차전지, 제6회, 제3조'],
      ['민법 제3조와 1조 1항'],
      ['5대 그룹, 30대 남성, 500대 기업, 20대 국회'],
      ['SUMMIT22, 007, #1'],
      ['契約第3社、第3者、3者'],
      ['3位置、2次電池、5号機、3原則'],
      ['Route 66, Boeing 747, Chapter 11'],
      ['4K TVs, 3D models, 2G phones, 747s'],
      ['Section 230 protections, Windows 11 users, Python 3 programs'],
      ['PM2.5 levels, COVID-19 cases, G7 leaders'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });

  describe('times, scores, ages', () => {
    test.each([
      ['24.06.21 14:47:47 조회'],
      ['(25. 12. 22.)'],
      ['10:30, 10시 30분'],
      ['3-2 승리, 1-1 무승부, 1대 0'],
      ['우트라(25)가, 70세, 13세 소년'],
      ['won 6-4, 6-1'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });

  describe('words that begin like a unit', () => {
    test.each([
      ['6개월 뒤 3원칙과 2엔진'],
      ['15경기와 3조각, 2조직'],
      ['3건물, 2배터리, 3개월, 4명령'],
      ['재생에너지 2.6조 배정'],
      ['24조 원전 수주, 3조 원유, 3만 원서'],
      ['4조 엔비디아 투자'],
      ['5 개혁, 3 명단, 5 프로젝트'],
      ['1위원회, 2위안'],
      ['3人工、2円卓、3割引、5件名、2社会'],
      ['구조원과 조사원, 일이 원활'],
      ['천명을 받다, 천명했다, 백곳'],
      ['이것만 개선, 사이 원인'],
      ['京都1'],
      ['9/11, 24/7'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });

  describe('other money, other units', () => {
    test.each([
      ['10위안에 팔렸다, €3bn, £800m, HK$3 billion, A$5m'],
      ['3억 유로, 5억 위안, 3ユーロ'],
      ['70만 톤, 200만TEU, 9km, 15m, 155㎜'],
      ['3 tons, 5 miles, 10 pounds'],
      ['+11.7 pts, 2.5 laps'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });

  describe('said of something else', () => {
    test.each([
      ['6억원대 밀수, 32조원대 구매, 1%대'],
      ['150円台、10%台'],
      ['1인당, 1명당, 1kW당'],
      ['-3%, −5%, △3%, 마이너스 3%'],
      ['10만원~'],
      ['3, 4명이 왔다'],
      ['5、6人'],
      ['two dozen countries'],
      ['20代から30代、50代男性'],
      ['1/4분기, 3/4위전, 3/4일, (1/3), 1/2/2024, on 4/5'],
      ['2030년대의 일, 2000년 전에, 2010年代'],
      ['the last year, over the next year'],
      ['late 1990s, the mid-2010s, in the 2020s'],
      ['a height of 2000 meters, in 2000 cities'],
      ['한 명에게, 한 곳, one of them'],
      ['정부 1조. 민간 2조,'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });

  describe('broken numbers', () => {
    test.each([
      ['1조2조원'],
      ['12,34원'],
      ['3,00,000원'],
      ['1.2.3원'],
      ['$68.5 billionin June'],
      ['387억6017억원'],
      ['99999999999999999999999999원'],
    ])('%s', (text) => {
      expect(asLines(text, WRITTEN_ON)).toEqual([]);
    });
  });
});
