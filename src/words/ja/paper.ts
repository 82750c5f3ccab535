/** What is said only on paper, in Japanese? */
export const paperWords = {
  summary: '診断結果のまとめ',
  recommendation: '取り組むこと',
  // At the end of a list that has been cut: how many entries more.
  more: 'ほか{count}問',
  open: {
    title: 'この結果を開く',
    text: 'QRコードを読み取るか、リンクを開くか、結果の画面の「受け取ったものを開く」にコードを入れると、この結果と、すべての設問の答えを見られます。この紙は、見てもよい方だけにお渡しください。',
    link: 'リンク',
    code: 'コード',
  },
}
