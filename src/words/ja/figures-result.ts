/** What does the result say around figures and money, in Japanese? */
export const figuresResultWords = {
  figures: '入力した数字',
  figuresIntro:
    '数字は、点にもレベルにも入れていません。まず自社の1年前と比べ、参考値は出どころが分かるものだけを添えています。',
  unknown: 'わからないと答えた数字：{names}',
  comma: '、',
  open: '計算式と読み方',
  money: '採算',
  moneyIntro:
    '1年分の3つの金額と、同じ1円を使ったときの戻りです。効果の見込みは入力された仮定で、この診断には裏づけがありません。',
  amounts: '3つの金額と、1円あたりの戻り',
  name: '項目',
  amount: '値',
  rows: {
    replacementCost: '入れ替えの獲得費用',
    revenueLost: '離脱による売上減',
    expansionExpected: '拡大の見込み',
    valuePerCustomer: '続いた、または得たお客様1件の価値（粗利）',
    benefit: 'お客様の成功を支える活動の効果（粗利）',
    returnOnSuccess: '今のお客様に1円使ったときの戻り',
    returnOnAcquisition: '新規獲得に1円使ったときの戻り',
    breakEvenChurnReduction: '費用が戻るのに必要な、離脱を減らす幅',
    parityChurnReduction: '新規獲得と並ぶのに必要な、離脱を減らす幅',
  },
  points: '{n}ポイント',
  needs: '結論を出すには、効果の見込みか、まだ入っていない数字が要ります。',
  byRevenue: '粗利率を100%とみなし、売上で計算しています。',
} as const
