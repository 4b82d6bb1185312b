// What a news page does after it has been read: comments come late, a live blog grows, a word changes.

const COMMENTS_AFTER_MS = 400;

const comments = {
  ko: [
    ['바람개비', '소프트뱅크가 전기는 어디서 끌어오나요? 그게 제일 궁금합니다.'],
    ['느린우체통', '사카나AI에 다니는 친구 말로는 회의가 없어서 좋답니다.'],
    ['세모난수박', '경제산업성 담당자분들 주말에는 좀 쉬세요.'],
  ],
  ja: [['夜更かし', 'ソフトバンクの電気代はいくらになるのだろう。']],
  en: [['Slow reader', 'I would rather hear what SoftBank pays for its electricity.']],
}[document.documentElement.lang];

const live = [
  ['08:47', '소프트뱅크 재무 담당 임원이 먼저 마이크를 잡았습니다.'],
  ['08:53', '질문이 손정의 회장에게 몰리고 있습니다.'],
  ['08:58', '스타게이트 일정은 “곧”이라는 답만 나왔습니다.'],
];

setTimeout(() => {
  const list = document.getElementById('comments');
  if (!list) return;
  list.replaceChildren(
    ...comments.map(([who, text]) => {
      const article = document.createElement('article');
      const name = document.createElement('p');
      name.className = 'who';
      name.textContent = who;
      const words = document.createElement('p');
      words.textContent = text;
      article.append(name, words);
      return article;
    }),
  );
}, COMMENTS_AFTER_MS);

let shown = 0;
document.getElementById('more')?.addEventListener('click', () => {
  const [at, text] = live[shown % live.length];
  shown += 1;
  const item = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = at;
  const words = document.createElement('span');
  words.textContent = text;
  item.append(time, words);
  document.getElementById('live').append(item);
  // The text of a node that was there changes, too.
  document.getElementById('on-air').firstChild.data = shown % 2 === 1 ? '손정의 회장' : '사회자';
});
