/** What does the diagnosis say around its questions where it stands in another company's page, in Japanese? */
export const frameWords = {
  title: 'CS成熟度診断',
  intro: {
    heading: '御社のカスタマーサクセスは、今どの段階ですか',
    quick:
      '10の質問に答えると、お客様の成功をどこまで支えられているか、今のレベルとその理由、最初に取り組む3つのことが分かります。約5分、登録は不要です。',
    full: '30の質問に答えると、お客様の成功をどこまで支えられているか、今のレベルとその理由、最初に取り組む3つのことが分かります。約15分、登録は不要です。',
    start: '診断をはじめる',
    // What the page around the frame can see: said before anything is answered.
    seen: 'この診断を載せているページには、表示された、始めた、どこまで進んだ、終えた、どのボタンを押した、といった操作だけが伝わります。回答、点数、レベルは渡しません。',
    // Added where the links of the call to action differ by level.
    seenCta: '結果の下のご案内は、リンク先のアドレスから、相手にレベルが分かることがあります。',
    // Added where the person is offered to send contact details.
    seenLead:
      '連絡先は、ご自身で送る操作をしたときだけ、先に画面でお見せした内容だけを送ります。ページには、送ったことと、届いたかどうかも伝わります。',
    privacy: '回答の取り扱い',
  },
  resume: {
    headingDone: '前回の診断があります',
    heading: '前回の続きがあります',
    text: '{of}問のうち{done}問に答えています。',
    done: 'すべての設問に答えています。',
    go: '続きから答える',
    see: '結果を見る',
    again: '新しく始める',
  },
  loading: '読み込んでいます。',
  failed: '設問を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。',
  failedResult:
    '結果の画面を読み込めませんでした。回答はなくなっていません。通信の状態を確かめて、もう一度お試しください。',
  again: 'もう一度読み込む',
  test: 'お試しの表示です。回答は、保存も送信もしません。',
  saving: {
    device: 'この端末に保存しました',
    tab: 'この端末には保存できません（ブラウザの設定によるものです）。回答を覚えているのは、このページを開いている間だけです。',
    full: 'この端末の保存場所がいっぱいです。回答を覚えているのは、このページを開いている間だけです。',
    damaged: '保存されていた内容に、読めないところがありました。読めた回答は、そのまま使えます。',
    newer:
      'この端末には、新しい版で保存された回答があります。上書きしないよう、今の回答は、このページを開いている間だけ覚えます。',
  },
  result: {
    next: '次の一歩',
    lead: '連絡先を送る',
    leadText: '任意です。送る前に、送る内容をすべてお見せします。',
    leadGo: '連絡先の入力へ進む',
    leadSent: '連絡先を送りました。',
    // Shown where the links of the call to action differ by level.
    ctaTells: 'このリンクを開くと、アドレスから、今のレベルが相手に分かることがあります。',
    report: 'くわしい結果',
    reportText:
      '図や表、すべての回答などを、新しいタブで見られます。印刷もできます。開くアドレスには回答が入りますが、サーバーには送られません。',
    reportOpen: 'くわしい結果を開く',
    review: '答えを見直す',
    again: '新しく始める',
  },
  foot: {
    by: '提供：{operator}',
    newTab: 'リンクは新しいタブで開きます。',
    forget: '残っている回答を消す',
  },
  forget: {
    heading: '残っている回答を消しますか',
    // Other sites that show the diagnosis, and our own, keep answers apart: those stay.
    text: 'このページの診断に残っている回答を、前のものも含めて、この端末から消します。元には戻せません。',
    yes: 'すべて消す',
    no: 'やめておく',
    done: '消しました。',
    nothing: '消すものはありませんでした。',
  },
  // The page it leads to needs JavaScript as well, but offers questions on paper.
  needsScript: {
    text: 'この診断では JavaScript を使います。ブラウザの設定で有効にしてから、開き直してください。有効にできない場合は、次のページから、紙の回答用紙を選べます。',
    open: '診断のページを開く',
  },
}
