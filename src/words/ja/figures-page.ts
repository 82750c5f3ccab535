/** What does the page on which figures are entered say, in Japanese? */
export const figuresPageWords = {
  title: '数字を入れる',
  description:
    '解約率、売上継続率、獲得費用などの数字を入れると、計算式と読み方が自社の数字で分かります。入力はこの端末から外へ出ません。',
  lead: '手元にある数字だけで大丈夫です。入れた数字は点数に影響せず、答えと見比べるためだけに使います。',
  kept: '入力した内容は、この端末にだけ保存されます。',
  businessModel: {
    legend: '主な収益の形を選んでください',
    hint: '形に合わせて、見る数字の種類と呼び方が変わります。',
    change: '収益の形：{name}',
    again: '選び直す',
  },
  billing: {
    legend: 'お支払いの方法',
    hint: 'カードの期限切れなど、本人の意思ではない離脱が混ざりやすいかを見るために使います。',
  },
  // The summary of a figure that was not entered.
  empty: '未入力',
  loading: '入力欄を用意しています。',
  failed:
    '入力欄を読み込めませんでした。通信の状態を確かめて、ページを読み込み直してください。入力済みの数字は残っています。',
  value: '値',
  // Placeholder: {name} is the figure.
  valueOf: '{name}の値',
  dontKnow: 'わからない',
  period: '期間',
  definition: '測り方',
  details: '内訳から計算する・時期と1年前の値を入れる',
  partsTitle: '内訳',
  partsHint: '内訳を入れると、値は自動で計算されます。',
  sharedHint: '同じ金額や数を使うほかの数字にも入ります。',
  asOf: 'いつの数字か',
  asOfHint: '年と月。例：2026-09',
  asOfProblem: '年月として読めませんでした。「2026-09」のように入れてください。',
  previous: '1年前の値',
  previousHint: '同じ期間・同じ数え方の値を入れると、良い傾向かどうかが分かります。',
  formula: '計算式',
  derived: 'この数字は、上の数字から計算されます。',
  ownDefinition:
    '会社によって定義が違う数字もあります。自社の定義と違う場合は、式に合わせるか、同じ定義どうしで前の年と比べてください。',
  others: '今の収益の形では使わない数字',
  // How a typed number was read; {value} carries its unit.
  read: '{value} と読みました',
  useChurn: '入力済みの割合（1か月あたり {value}）を使う',
  problems: {
    letters: '数字として読めませんでした。「1200」「12.5」「120万」のように入れてください。',
    commas: 'コンマの位置が3桁ごとになっていません。「1,234」のように入れてください。',
    'too-large': '大きすぎて計算に使えません。桁を確かめてください。',
    percent: 'ここには割合ではなく、数や金額を入れてください。',
    below: '{least}以上の値を入れてください。',
    above: '{most}以下の値を入れてください。',
    'not-offered': '選べる値のどれかを入れてください。',
  },
  after: {
    heading: '入力の後に',
    results: '結果を見る',
    diagnosis: '診断を始める',
    calculator: '採算の試算をしてみる',
  },
} as const
