/** What does the calculator say, in Japanese? */
export const calculatorWords = {
  title: 'カスタマーサクセスの試算',
  description:
    'カスタマーサクセスにかける費用が新規獲得と比べて見合うか、解約が減ると売上がどう変わるかを、自社の数字で試算します。',
  lead: '今のお客様に力を注ぐのと、新しいお客様を増やすのとでは、どちらが見合うでしょうか。',
  kept: '入力した数字は、この端末にだけ残ります。',
  contents: 'このページの内容',
  needsScript: '計算には JavaScript を使います。ブラウザの設定で有効にしてから、開き直してください。',
  island: {
    // What stands behind every fourth digit: 1億2,300万45円.
    money: {
      yen: '{number}円',
      large: ['万', '億', '兆'],
      // On charts: 3,411万円. They stand four digits apart.
      rough: { signs: ['万', '億', '兆'], apart: '4' },
    },
    // `{number}` customers, in the counter of each business model.
    count: {
      'b2b-subscription': '{number}社',
      'b2c-membership': '{number}人',
      'usage-based': '{number}件',
      'repeat-purchase': '{number}人',
    },
    share: '{number}%',
    points: '{number}ポイント',
    times: '{number}倍',
    // Yen that come back for one yen spent.
    perYen: '{number}円',
    none: '–',
    comma: '、',
    colon: '：',
    // What stands behind an input.
    units: {
      yen: '円',
      share: '%',
      points: 'ポイント',
      times: '倍',
      contacts: '回',
      customers: {
        'b2b-subscription': '社',
        'b2c-membership': '人',
        'usage-based': '件',
        'repeat-purchase': '人',
      },
    },
    readAs: '{money}と読みました。',
    // A monthly rate and the yearly one it amounts to.
    converted: '月{month} ≒ 年{year}',
    slider: '{label}（つまみ）',
    mistakes: {
      letters: '数字で入れてください。「1,200万」のような書き方も読めます。',
      commas: '「,」の位置を確かめてください。3桁ごとに区切ります。',
      'too-large': '大きすぎて計算できません。桁を確かめてください。',
      percent: '「%」を付けずに入れてください。',
      // Below or above what there can be: `{least}`, `{most}` with their units.
      positive: '0より大きい数を入れてください。',
      below: '{least}以上の数を入れてください。',
      above: '{most}以下の数を入れてください。',
      'not-offered': 'この数は選べません。',
      // More churn prevented than there is.
      reduction: '今の離脱の割合（{most}）より大きくはできません。',
    },
    model: {
      label: '収益の形',
      hint: 'この画面の言葉が変わります。計算は変わりません。',
    },
    known: {
      text: '入力済みの数字：{figures}',
      button: '入力済みの数字を使う',
      done: '入力欄に入れました。',
    },
    economics: {
      heading: '採算の試算',
      lead: 'まず3つの金額を並べ、次に、同じ1円をどちらに使うと多く戻るかを比べます。離脱は、解約・退会・利用停止・離反をまとめた言葉です。',
      needed: '必要な数字',
      neededHint: '1年分の数字を入れます。「1,200万」や「3億」でも読めます。',
      optional: 'あれば入れる数字',
      effect: '効果の見込み',
      effectHint: 'カスタマーサクセスの活動で、どれだけ変わると見込むかです。',
      contacts: '問い合わせが減る効果も入れる',
      harder: '新規獲得が難しくなる場合も見る',
      horizon: '何年分で見るか',
      horizons: { '1': '1年', '3': '3年', '5': '5年' },
      fields: {
        customers: {
          label: {
            'b2b-subscription': '年初のお客様の数',
            'b2c-membership': '年初の会員の数',
            'usage-based': '年初に利用中のお客様の数',
            'repeat-purchase': '年初のお客様の数（1年以内に購入）',
          },
        },
        annualRevenuePerCustomer: {
          label: {
            'b2b-subscription': '1社あたりの年間売上',
            'b2c-membership': '会員1人あたりの年間売上',
            'usage-based': '1件あたりの年間売上',
            'repeat-purchase': 'お客様1人あたりの年間売上',
          },
        },
        grossMargin: { label: '粗利率', hint: '売上から原価を引いた残りが、売上に占める割合です。' },
        annualChurn: {
          label: {
            'b2b-subscription': '解約率',
            'b2c-membership': '退会率',
            'usage-based': '利用停止率',
            'repeat-purchase': '離反率',
          },
          hint: '期間のはじめにいたお客様のうち、期間中に離れた割合です。',
        },
        acquisitionCost: {
          label: '新規獲得費用（CAC）',
          hint: '新しいお客様を1件得る費用です。広告のほか、営業の人件費も含めます。',
        },
        successCost: {
          label: 'カスタマーサクセスの年間費用',
          hint: '人件費、道具、教育の合計です。',
        },
        expansionRate: {
          label: '拡大の見込み',
          hint: '今のお客様の追加や上位への変更で増える売上の、年初の売上に対する割合です。',
        },
        churnReduction: {
          label: {
            'b2b-subscription': '解約率を下げる幅',
            'b2c-membership': '退会率を下げる幅',
            'usage-based': '利用停止率を下げる幅',
            'repeat-purchase': '離反率を下げる幅',
          },
        },
        expansionGain: { label: '拡大を上乗せする幅' },
        contactsPerCustomer: { label: '1件あたりの年間の問い合わせ' },
        costPerContact: { label: '問い合わせ1回の費用' },
        contactsAvoided: { label: '先回りで減る問い合わせの割合' },
        acquisitionCostMultiplier: {
          label: '今後の獲得費用は、今の何倍か',
          hint: '市場に行き渡るほど、次の1件は高くつくことがあります。',
        },
      },
      period: { legend: '入れる割合の期間', month: '月', year: '年' },
      byRevenue: '粗利率がわからないので、売上で見る',
      byRevenueNote: '粗利率を100%とみなし、粗利の代わりに売上で計算します。戻りは、実際の粗利より大きく出ます。',
      needs: '判断に必要な数字：',
      wrong: '{field}（入る範囲の外です）',
      assumption: '効果の見込みは入力された仮定で、当ツールに裏づけはありません。',
    },
    churn: {
      heading: '離れる割合が変わったら',
      lead: '毎月離れる割合が変わると、お客様の数と売上がどこへ向かうかを、月ごとに追います。',
    },
    // A part of the page that is fetched only when it is wanted.
    partFailed:
      'この部分を読み込めませんでした。通信の状態を確かめて、ページを読み込み直してください。入力した数字は残っています。',
    entered: '入力した数字',
    print: '印刷する',
    link: {
      copy: 'リンクをコピー',
      text: 'リンクには、入力した数字がすべて入ります。見てもよい方だけにお渡しください。',
      copied: 'コピーしました。',
      notCopied: '自動ではコピーできませんでした。次のリンクを選んで、コピーしてください。',
    },
  },
  // What is fetched once there is something to reckon.
  later: {
    amounts: {
      heading: '1. 3つの金額を並べる',
      caption: '1年分の3つの金額',
      name: '金額と計算',
      amount: '円',
      rows: {
        replacement: '① 入れ替えの獲得費用',
        lost: {
          'b2b-subscription': '② 解約による売上減',
          'b2c-membership': '② 退会による売上減',
          'usage-based': '② 利用停止による売上減',
          'repeat-purchase': '② 離反による売上減',
        },
        expansion: '③ 拡大の見込み',
      },
      // The same in a few letters, for the chart.
      short: { replacement: '① 入れ替え', lost: '② 売上減', expansion: '③ 拡大' },
      formula: '{customers} × {share} × {money}',
      note: '①が②＋③より小さいほど、新規獲得が有利に見えます。ただし、②のすべては防げません。そこで、次の段で1円あたりに直します。',
      chart: '3つの金額の棒グラフ。値は表にあります。',
    },
    returns: {
      heading: '2. 1円をどちらに使うか',
      verdicts: {
        'success-pays': 'カスタマーサクセスへの投資が有利です',
        balanced: '両輪で。効果の見込みを小さく試して確かめます',
        'acquisition-first': '新規獲得が先です',
        'neither-pays-back': 'どちらも期間内に回収できません',
      },
      // Under each title. `{success}` and `{acquisition}` are what one yen brings back.
      sentences: {
        'success-pays':
          '1円あたり、今のお客様に使うと{success}、新規獲得に使うと{acquisition}が{years}で戻る計算です。',
        balanced:
          '1円あたりの戻りは、今のお客様に使うと{success}、新規獲得に使うと{acquisition}で、大きな差がありません。',
        'acquisition-first':
          '1円あたりの戻りは、今のお客様に使うと{success}、新規獲得に使うと{acquisition}です。応える力（サポート）を整えながら、先回りは自動の接点から始めます。',
        'neither-pays-back':
          '1円を使って{years}で戻るのは、今のお客様に使うと{success}、新規獲得に使うと{acquisition}です。価格・原価・製品を見直します。',
      },
      threshold: '効果の見込みを入れると、結論が出ます',
      thresholdText: '見込みがまだないので、費用に見合うには離脱をどれだけ減らす必要があるかを示します。',
      breakEven: 'かけた費用が戻る幅',
      parity: '新規獲得と並ぶ幅',
      beyond: 'すべての離脱を防いでも届きません',
      // The other effects pay for it alone.
      already: '離脱を減らさなくても届きます',
      caption: '今のお客様に使う場合と、新規獲得に使う場合',
      success: '今のお客様に',
      acquisition: '新規獲得に',
      perYen: '1円から{years}で戻る粗利',
      perCustomer: '1件あたりの費用',
      kept: '離脱を1件防ぐ',
      won: '新しく1件得る',
      // Fewer contacts alone pay for the work.
      keptFree: '問い合わせが減る分だけで、費用を上回ります',
      noneKept: '離脱を減らす見込みがありません',
      quotient: '{amount} ÷ {by}',
      keptFormula: '（{cost} − {spared}）÷（{customers} × {share}）',
      wonFormula: '{cost} × {times}',
      ratio: '今のお客様への1円は、新規獲得への1円の{ratio}戻る計算です。',
      value: 'お客様1件が{years}でもたらす粗利：{revenue} × {margin} × {yearsKept}年分 ＝ {value}',
      benefit: '{years}の戻りの内訳',
      part: '内訳',
      parts: { kept: '離脱が減る分', expanded: '拡大が増える分', spared: '問い合わせが減る分', all: '合計' },
    },
    years: {
      caption: '1年分の活動の戻りが、積み上がる様子',
      year: '経過',
      benefit: '戻りの累計',
      surplus: '費用との差',
      passed: '{number}年目',
      cost: '費用 {money}',
      chart: '年ごとの戻りの累計を、かけた費用と比べる棒グラフ。値は表にあります。',
    },
    // Said aloud beside the sliders as they move; `{verdict}` is one of the titles above.
    now: '今の入力では：{verdict}',
    otherwise: {
      caption: '見込みが外れたときの結論',
      reduction: '減らす幅',
      perYen: '1円の戻り',
      verdict: '結論',
      assumed: '入力どおり',
      half: '半分なら',
      more: '1.5倍なら',
      changesHalf: '見込みが半分なら結論が変わります。',
      changesMore: '見込みが1.5倍なら結論が変わります。',
      same: '見込みが半分でも1.5倍でも、結論は変わりません。',
    },
    rests: {
      heading: 'この結論のよりどころ',
      bands:
        '1円の戻りの比が1.25以上で有利、0.8以上で両輪、それより小さいと新規獲得が先、という区切りは、当ツールが決めたものです。',
      halfYear: '1年目は、年の半ばから効くと見て半年分だけ数えます。2年目からは、残っているお客様の分だけ数えます。',
      revenue: '粗利率の代わりに売上で見ています。粗利で見ると、戻りは小さくなります。',
    },
    // Beside every figure that is reckoned so.
    tag: '売上ベース',
    churn: {
      needed: '必要な数字',
      fields: {
        customers: {
          label: {
            'b2b-subscription': '今のお客様の数',
            'b2c-membership': '今の会員の数',
            'usage-based': '今、利用中のお客様の数',
            'repeat-purchase': '今のお客様の数',
          },
        },
        monthlyRevenue: { label: '1件あたりの月間売上' },
        churnNow: {
          label: {
            'b2b-subscription': '今の月間の解約率',
            'b2c-membership': '今の月間の退会率',
            'usage-based': '今の月間の利用停止率',
            'repeat-purchase': '今の月間の離反率',
          },
        },
        churnThen: {
          label: {
            'b2b-subscription': '変わった後の月間の解約率',
            'b2c-membership': '変わった後の月間の退会率',
            'usage-based': '変わった後の月間の利用停止率',
            'repeat-purchase': '変わった後の月間の離反率',
          },
        },
        newCustomers: { label: '毎月の新しいお客様', hint: '空けておくと0として計算します。' },
        grossMargin: { label: '粗利率', hint: '空けておくと、売上で計算します。' },
        cost: { label: '改善にかける費用（期間の合計）' },
        growth: { label: '1件あたりの売上の、月ごとの伸び' },
      },
      months: '何か月先まで見るか',
      spans: { '12': '12か月', '36': '36か月' },
      missing: '計算に必要な数字：',
      // `{amount}` over `{months}`.
      more: '{months}の売上は、{amount}多くなる計算です。',
      less: '{months}の売上は、{amount}少なくなる計算です。',
      same: '{months}の売上は変わりません。',
      repaid: '費用{cost}は、{month}か月目に戻る計算です。',
      notRepaid: '費用{cost}は、{months}のうちには戻らない計算です。',
      caption: '今のままと、変わった後',
      now: '今のまま',
      changed: '変わった後',
      difference: '差',
      rows: {
        customers: '{months}後のお客様',
        revenue: '{months}の売上',
        lifetime: '1件から60か月で得る粗利（LTV）',
        ceiling: '頭打ちになる数',
      },
      noCeiling: '頭打ちなし',
      ceilingText:
        '頭打ちになる数は、毎月の新しいお客様を、離れる割合で割った数です。そこに近づくほど、増え方も減り方もゆるやかになります。',
      ceiling: '頭打ち {count}',
      path: 'お客様の数の移り変わり',
      when: '時点',
      today: '今',
      after: '{number}か月後',
      chart: 'お客様の数の移り変わりを、今のままと変わった後とで比べる折れ線グラフ。値は表にあります。',
      repeat: '離反率は、購入が続いているお客様のうち、その月に離れた割合です。',
    },
    chartFailed: 'グラフを読み込めませんでした。値は表にあります。',
  },
}
