/** What stands around every page, in Japanese? */
export const siteWords = {
  skip: '本文へ移動',
  languages: '言語',
  about: 'このサイトについて',
  pages: {
    calculator: '採算の試算',
    method: '計算のしかた',
    worksheet: '紙の回答用紙',
    'embed-guide': 'サイトに置く方法',
    privacy: '回答の取り扱い',
    about: '運営者・免責',
  },
  needsScript: {
    title: 'この画面では JavaScript を使います',
    text: '結果を計算し、回答をこの端末に保存する仕組みです。ブラウザの設定で有効にしてから、開き直してください。有効にできない場合は、紙の回答用紙を印刷して答え、点数とレベルを手で計算できます。',
    paper: '紙の回答用紙を選ぶ',
    contact: '問い合わせる',
  },
}
