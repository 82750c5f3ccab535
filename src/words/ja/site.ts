/** What stands around every page, in Japanese? */
export const siteWords = {
  skip: '本文へ移動',
  languages: '言語',
  about: 'このサイトについて',
  pages: {
    method: '計算のしかた',
    worksheet: '紙の回答用紙',
    privacy: '回答の取り扱い',
    about: '運営者・免責',
  },
  needsScript: {
    title: 'この画面では JavaScript を使います',
    text: '回答を計算し、この端末に保存するためです。ブラウザの設定で JavaScript を有効にしてから、開き直してください。有効にできない場合は、回答用紙を印刷して紙で答え、点数とレベルを手で計算していただけます。',
    paper: '紙の回答用紙を選ぶ',
    contact: '問い合わせる',
  },
}
